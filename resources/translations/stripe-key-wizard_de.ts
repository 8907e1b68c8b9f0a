<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Browser</name>
    <message>
        <source>Your browser did not open.</source>
        <translation>Ihr Browser hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open it yourself and go to this address:
%1</source>
        <translation>Öffnen Sie ihn selbst und rufen Sie diese Adresse auf:
%1</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Practice. No Stripe account is asked.</source>
        <translation>Übungsmodus. Es wird kein Stripe-Konto abgefragt.</translation>
    </message>
    <message>
        <source>You can paste one of these keys:</source>
        <translation>Sie können einen dieser Schlüssel einfügen:</translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It does not show while you type.</source>
        <translation>Fügen Sie den Schlüssel ein und drücken Sie die Eingabetaste. Die Eingabe bleibt unsichtbar.</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking the key</source>
        <translation>Der Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>Stripe is asked for each of the eleven resources whether this key can read it. Nothing is changed in your account.</source>
        <translation>Bei Stripe wird für jeden der elf Bereiche abgefragt, ob dieser Schlüssel ihn lesen kann. In Ihrem Konto ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Enter another key</source>
        <translation>&amp;Anderer Schlüssel</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row stands at “Write” cannot be seen from outside.</source>
        <translation>Getestet wurde nur das Lesen. Ob eine Zeile auf „Write“ (Schreiben) steht, ist von außen nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>What the key can read</source>
        <translation>Was der Schlüssel lesen kann</translation>
    </message>
    <message>
        <source>&amp;Open this key in Stripe</source>
        <translation>In &amp;Stripe öffnen</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details einblenden</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Advantage: %1.</source>
        <translation>Vorteil: %1.</translation>
    </message>
    <message>
        <source>Disadvantage: %1.</source>
        <translation>Nachteil: %1.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Status %1, request %2</source>
        <extracomment>%1 is an HTTP status such as 200, %2 Stripe&apos;s number of the request, &quot;req_...&quot;</extracomment>
        <translation>Status %1, Anfrage %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>Check one key without a window. The key is read from standard input.</source>
        <translation>Prüft einen Schlüssel ohne Fenster. Der Schlüssel wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>With --check: print the result as one JSON object.</source>
        <translation>Mit --check: gibt das Ergebnis als ein JSON-Objekt aus.</translation>
    </message>
    <message>
        <source>Practise with a simulated Stripe. Nothing is sent or kept.</source>
        <translation>Zum Üben mit einem simulierten Stripe. Es wird nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>For tests: ask a simulator on this computer instead of Stripe. Only http or https on a loopback address.</source>
        <translation>Für Tests: fragt statt Stripe einen Simulator auf diesem Computer. Nur http oder https auf einer Loopback-Adresse.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>With --api-base: trust the certificates in this file as well.</source>
        <translation>Mit --api-base: vertraut auch den Zertifikaten in dieser Datei.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Speak this language: en, nl, de or fr.</source>
        <translation>Sprache des Programms: en, nl, de oder fr.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Zeigt die Version an.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Zeigt diese Hilfe an.</translation>
    </message>
    <message>
        <source>Gives Combidesk a Stripe key that can read what it needs, and nothing more.</source>
        <translation>Gibt Combidesk einen Stripe-Schlüssel, der lesen kann, was nötig ist, und nicht mehr.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Which kind of key do you want to use?</source>
        <translation>Welche Art von Schlüssel möchten Sie verwenden?</translation>
    </message>
    <message>
        <source>You need a Stripe login that may manage API keys, Combidesk open in your browser, and about five minutes. Combidesk only reads from Stripe; nothing is written back.</source>
        <translation>Sie brauchen einen Stripe-Zugang, der API-Schlüssel verwalten darf, Combidesk im Browser und etwa fünf Minuten Zeit. Combidesk liest nur aus Stripe und schreibt nichts zurück.</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Eingeschränkter Schlüssel</translation>
    </message>
    <message>
        <source>Grants only what is needed, nothing more and nothing less</source>
        <translation>Erlaubt nur, was nötig ist, nicht mehr und nicht weniger</translation>
    </message>
    <message>
        <source>This program checks every permission, now and whenever you ask</source>
        <translation>Dieses Programm prüft jede Berechtigung, jetzt und wann immer Sie möchten</translation>
    </message>
    <message>
        <source>Combidesk has not been tested with it and gives no guarantees</source>
        <translation>Combidesk wurde damit nicht getestet und gibt keine Garantie</translation>
    </message>
    <message>
        <source>When the integration grows, permissions may have to be added by hand</source>
        <translation>Wird die Anbindung erweitert, müssen Sie eventuell Berechtigungen von Hand ergänzen</translation>
    </message>
    <message>
        <source>Standard secret key</source>
        <translation>Standard-Geheimschlüssel</translation>
    </message>
    <message>
        <source>Combidesk has been fully tested with it</source>
        <translation>Combidesk wurde damit vollständig getestet</translation>
    </message>
    <message>
        <source>New functions work at once, without touching the key</source>
        <translation>Neue Funktionen laufen sofort, ohne Änderung am Schlüssel</translation>
    </message>
    <message>
        <source>Gives full access to your Stripe account, far more than reading</source>
        <translation>Gibt vollen Zugriff auf Ihr Stripe-Konto, weit mehr als nur Lesen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sure?&lt;/b&gt; Take the restricted key. If something does not work, you can switch later.</source>
        <translation>&lt;b&gt;Nicht sicher?&lt;/b&gt; Nehmen Sie den eingeschränkten Schlüssel. Wenn etwas nicht klappt, können Sie später wechseln.</translation>
    </message>
    <message>
        <source>Easier to defend in an audit (ISO&#xa0;27001, SOC&#xa0;2)</source>
        <translation>Im Audit leichter zu vertreten (ISO&#xa0;27001, SOC&#xa0;2)</translation>
    </message>
    <message>
        <source>Can be a problem with certifications such as ISO&#xa0;27001 or SOC&#xa0;2</source>
        <translation>Kann bei Zertifizierungen wie ISO&#xa0;27001 oder SOC&#xa0;2 zum Problem werden</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Show details</source>
        <translation>Details einblenden</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>MissingDisplay</name>
    <message>
        <source>There is no display here to show a window on. Without one, this checks a key from standard input: stripe-key-wizard --check</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. So prüfen Sie ohne Fenster einen Schlüssel von der Standardeingabe: stripe-key-wizard --check</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>There is no such option.</source>
        <translation>Diese Option gibt es nicht.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one where none belongs.</source>
        <translation>Bei einer Option fehlt der Wert, oder es steht einer, wo keiner hingehört.</translation>
    </message>
    <message>
        <source>There is something on the command line that is no option. A key never belongs there, where others can read it: give it on standard input.</source>
        <translation>Auf der Befehlszeile steht etwas, das keine Option ist. Ein Schlüssel gehört nie dorthin, wo andere ihn lesen können: Geben Sie ihn über die Standardeingabe ein.</translation>
    </message>
    <message>
        <source>An option is there twice.</source>
        <translation>Eine Option ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--json goes together with --check.</source>
        <translation>--json gehört zu --check.</translation>
    </message>
    <message>
        <source>--api-base takes http or https on a loopback address of this computer, such as http://127.0.0.1:8080, and nothing else. Nothing was sent.</source>
        <translation>--api-base nimmt nur http oder https auf einer Loopback-Adresse dieses Computers an, etwa http://127.0.0.1:8080. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>--practice and --api-base do not go together.</source>
        <translation>--practice und --api-base lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>--api-ca goes together with --api-base.</source>
        <translation>--api-ca gehört zu --api-base.</translation>
    </message>
    <message>
        <source>The file of --api-ca cannot be read, or there is no certificate in it.</source>
        <translation>Die Datei zu --api-ca lässt sich nicht lesen oder enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>--language takes en, nl, de or fr.</source>
        <translation>--language nimmt en, nl, de oder fr an.</translation>
    </message>
    <message>
        <source>Exit status of --check:
  0   Combidesk can read everything
  1   at least one permission is missing
  2   the key cannot be used
  3   the check could not be completed
  64  wrong usage
</source>
        <translation>Rückgabewert von --check:
  0   Combidesk kann alles lesen
  1   mindestens eine Berechtigung fehlt
  2   der Schlüssel ist nicht verwendbar
  3   die Prüfung konnte nicht abgeschlossen werden
  64  falscher Aufruf
</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>Name at the proxy server</source>
        <translation>Benutzername für den Proxyserver</translation>
    </message>
    <message>
        <source>Password at the proxy server</source>
        <translation>Passwort für den Proxyserver</translation>
    </message>
    <message>
        <source>Use and check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Edit this key in Stripe: %1</source>
        <translation>Diesen Schlüssel in Stripe bearbeiten: %1</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row stands at “Write” cannot be seen from outside.</source>
        <translation>Getestet wurde nur das Lesen. Ob eine Zeile auf „Write“ (Schreiben) steht, ist von außen nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Stripe account: %1</source>
        <translation>Stripe-Konto: %1</translation>
    </message>
</context>
<context>
    <name>SampleKeyMenu</name>
    <message>
        <source>Copy a sample key</source>
        <translation>Beispielschlüssel kopieren</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save the key on this computer</source>
        <translation>Schlüssel auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>Stripe shows the key only once. Saved, you can check it again later, or enter it in Combidesk once more.</source>
        <translation>Stripe zeigt den Schlüssel nur einmal an. Wenn Sie ihn speichern, können Sie ihn später erneut prüfen oder noch einmal in Combidesk eintragen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>Schlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>Give the key a name, so that you know it again later. For example: the name of your shop.</source>
        <translation>Geben Sie dem Schlüssel einen Namen, an dem Sie ihn später wiedererkennen, zum Beispiel den Namen Ihres Shops.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt Ihr Computer in einem anderen Fenster nach einer Erlaubnis oder einem Passwort.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The key is not saved.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Der Schlüssel ist nicht gespeichert.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Name for this key</source>
        <translation>Name für diesen Schlüssel</translation>
    </message>
    <message>
        <source>Continue without saving</source>
        <translation>Ohne Speichern fortfahren</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the key cannot be saved here.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Deshalb lässt sich der Schlüssel hier nicht speichern.</translation>
    </message>
    <message>
        <source>The key goes into &lt;b&gt;%1&lt;/b&gt;, protected by your login to this computer. It is kept nowhere else, and it counts as saved only after it has been read back and compared.</source>
        <translation>Speicherort: &lt;b&gt;%1&lt;/b&gt;, geschützt durch Ihre Anmeldung an diesem Computer. Nur dort wird der Schlüssel aufbewahrt. Als gespeichert gilt er erst, wenn er zurückgelesen und verglichen wurde.</translation>
    </message>
</context>
<context>
    <name>SavedKeyModel</name>
    <message>
        <source>checked on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>Can read everything</source>
        <translation>Kann alles lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>%n Berechtigung fehlt</numerusform>
            <numerusform>%n Berechtigungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
</context>
<context>
    <name>SavedKeysPage</name>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>&lt;b&gt;The key was not removed.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Der Schlüssel wurde nicht entfernt.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation>Ihre gespeicherten Schlüssel</translation>
    </message>
    <message>
        <source>These keys are in %1 on this computer. Choose one, or set up another.</source>
        <translation>Speicherort auf diesem Computer: %1. Wählen Sie einen Schlüssel aus, oder fügen Sie einen weiteren hinzu.</translation>
    </message>
    <message>
        <source>&amp;Set up another key</source>
        <translation>Schlüssel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt Ihr Computer in einem anderen Fenster nach einer Erlaubnis oder einem Passwort.</translation>
    </message>
    <message>
        <source>Fetching the key from the keychain.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund geholt.</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The key keeps working in Stripe and in Combidesk. To end it for good, also delete it in Stripe, under API keys.</source>
        <translation>In Stripe und in Combidesk funktioniert der Schlüssel weiter. Um ihn endgültig zu sperren, löschen Sie ihn auch in Stripe unter „API keys“.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved keys</source>
        <translation>Gespeicherte Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Use in Combidesk</source>
        <translation>In &amp;Combidesk nutzen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Check all of them</source>
        <translation>Alle prüfen</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation>Stripe mit Combidesk verbinden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real: no Stripe account, nothing is kept.</source>
        <translation>Übungsmodus. Nichts hier ist echt: kein Stripe-Konto, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Test. This program is connected to a simulator, not to Stripe.</source>
        <translation>Test. Dieses Programm ist mit einem Simulator verbunden, nicht mit Stripe.</translation>
    </message>
    <message>
        <source>The key is not saved yet.</source>
        <translation>Der Schlüssel ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stripe shows a key only once. If you close now, you will need to make a new one.</source>
        <translation>Stripe zeigt einen Schlüssel nur einmal an. Wenn Sie jetzt schließen, müssen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Ohne Schlüssel beenden</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Developers, API keys</source>
        <translation>„Developers“, „API keys“</translation>
    </message>
    <message>
        <source>Create restricted key</source>
        <translation>„Create restricted key“</translation>
    </message>
    <message>
        <source>Build your own integration</source>
        <translation>„Build your own integration“</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>Berechtigungen festlegen</translation>
    </message>
    <message>
        <source>Reveal the secret key</source>
        <translation>Geheimschlüssel anzeigen</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>In the Stripe Dashboard</source>
        <translation>Im Stripe-Dashboard</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter in Combidesk</source>
        <translation>In Combidesk eintragen</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, aktueller Schritt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no key here yet. Copy the key in Stripe, then press “Paste”.</source>
        <translation>Hier steht noch kein Schlüssel. Kopieren Sie den Schlüssel in Stripe und klicken Sie dann auf „Einfügen“.</translation>
    </message>
    <message>
        <source>This does not look like a Stripe key. A key begins with “rk_live_” or “sk_live_”. Copy it in Stripe once more. Nothing was sent.</source>
        <translation>Das sieht nicht nach einem Stripe-Schlüssel aus. Ein Schlüssel beginnt mit „rk_live_“ oder „sk_live_“. Kopieren Sie ihn in Stripe noch einmal. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is only the beginning of a key. Copy the whole key in Stripe with one click on it.</source>
        <translation>Das ist nur der Anfang eines Schlüssels. Klicken Sie in Stripe einmal auf den Schlüssel, dann wird er ganz kopiert.</translation>
    </message>
    <message>
        <source>This is much longer than a Stripe key. Copy only the key, then paste it here.</source>
        <translation>Das ist viel länger als ein Stripe-Schlüssel. Kopieren Sie nur den Schlüssel und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>One of the letters comes from another alphabet and only looks right. Copy the key directly from Stripe, not from a letter or a picture.</source>
        <translation>Einer der Buchstaben stammt aus einem anderen Alphabet und sieht nur richtig aus. Kopieren Sie den Schlüssel direkt aus Stripe, nicht aus einem Brief oder Bild.</translation>
    </message>
    <message>
        <source>There is a space in the key, or other text around it. Copy only the key, from its first to its last letter.</source>
        <translation>Im Schlüssel steht ein Leerzeichen, oder es steht anderer Text davor oder dahinter. Kopieren Sie nur den Schlüssel, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>There is more than one key here. Choose the one that is meant for Combidesk.</source>
        <translation>Hier steht mehr als ein Schlüssel. Wählen Sie den aus, der für Combidesk bestimmt ist.</translation>
    </message>
    <message>
        <source>This is the shortened form of a key, from Stripe’s list. Stripe shows the whole key only once, when it is made. If it is gone, make a new key.</source>
        <translation>Das ist die Kurzform eines Schlüssels aus der Liste von Stripe. Den ganzen Schlüssel zeigt Stripe nur einmal an, direkt nach dem Erstellen. Wenn Sie ihn nicht mehr haben, erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This is a publishable key (“pk_”). It is for web pages and cannot read your bookings. Copy the restricted key (“rk_”) or the secret key (“sk_”).</source>
        <translation>Das ist ein veröffentlichbarer Schlüssel („pk_“). Er ist für Webseiten gedacht und kann Ihre Zahlungen nicht lesen. Kopieren Sie den eingeschränkten Schlüssel („rk_“) oder den Geheimschlüssel („sk_“).</translation>
    </message>
    <message>
        <source>This key belongs to a Stripe organisation. Combidesk needs a key of one account: open that account in Stripe and make the key there.</source>
        <translation>Dieser Schlüssel gehört zu einer Stripe-Organisation. Combidesk braucht den Schlüssel eines einzelnen Kontos: Öffnen Sie dieses Konto in Stripe und erstellen Sie den Schlüssel dort.</translation>
    </message>
    <message>
        <source>This comes from Stripe, but it is not an API key. The key you need begins with “rk_live_” or “sk_live_”.</source>
        <translation>Das stammt von Stripe, ist aber kein API-Schlüssel. Der Schlüssel, den Sie brauchen, beginnt mit „rk_live_“ oder „sk_live_“.</translation>
    </message>
    <message>
        <source>Stripe does not know this key. It may have been deleted, or a letter is missing. Copy it in Stripe once more, or make a new key.</source>
        <translation>Stripe kennt diesen Schlüssel nicht. Vielleicht wurde er gelöscht, oder es fehlt ein Zeichen. Kopieren Sie ihn in Stripe noch einmal, oder erstellen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>This key has expired or was replaced in Stripe. Make a new key, then enter it here.</source>
        <translation>Dieser Schlüssel ist abgelaufen oder wurde in Stripe ersetzt. Erstellen Sie einen neuen Schlüssel und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This key may only be used from certain networks, and this computer is not in one of them. The key may still be right for Combidesk. Ask your Stripe administrator about the key’s IP restrictions.</source>
        <translation>Dieser Schlüssel darf nur aus bestimmten Netzwerken verwendet werden, und dieser Computer gehört nicht dazu. Für Combidesk kann der Schlüssel trotzdem der richtige sein. Fragen Sie Ihren Stripe-Administrator nach den IP-Beschränkungen des Schlüssels.</translation>
    </message>
    <message>
        <source>A permission is missing. Add it in Stripe, then check again. The key stays the same.</source>
        <translation>Es fehlt eine Berechtigung. Ergänzen Sie sie in Stripe und prüfen Sie dann erneut. Der Schlüssel bleibt derselbe.</translation>
    </message>
    <message>
        <source>Stripe is receiving many requests from your account just now. Wait a minute, then check again. There is nothing wrong with the key.</source>
        <translation>Stripe erhält gerade sehr viele Anfragen von Ihrem Konto. Warten Sie eine Minute und prüfen Sie dann erneut. Mit dem Schlüssel ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Stripe has a problem at the moment. Wait a few minutes, then check again. There is nothing wrong with the key.</source>
        <translation>Bei Stripe gibt es gerade eine Störung. Warten Sie ein paar Minuten und prüfen Sie dann erneut. Mit dem Schlüssel ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Stripe could not be reached. Look whether this computer is connected to the internet, then check again. This says nothing about the key.</source>
        <translation>Stripe war nicht erreichbar. Sehen Sie nach, ob dieser Computer mit dem Internet verbunden ist, und prüfen Sie dann erneut. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Stripe did not answer in time. Check again in a moment. This says nothing about the key.</source>
        <translation>Stripe hat nicht rechtzeitig geantwortet. Prüfen Sie gleich noch einmal. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Enter its name and password, or ask your IT department. This says nothing about the key.</source>
        <translation>Der Proxyserver Ihrer Firma hat nichts durchgelassen. Geben Sie Benutzername und Passwort für den Proxyserver ein, oder fragen Sie Ihre IT-Abteilung. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so the key was not sent. Something in your network may be reading along: ask your IT department.</source>
        <translation>Die Verbindung zu Stripe ist nicht sicher, deshalb wurde der Schlüssel nicht gesendet. Vielleicht liest etwas in Ihrem Netzwerk mit: Fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Something in your network answered in Stripe’s place and wanted to send us elsewhere. In a hotel or train, log in to the Wi-Fi first. Then check again.</source>
        <translation>Etwas in Ihrem Netzwerk hat anstelle von Stripe geantwortet und wollte uns umleiten. Melden Sie sich im Hotel oder im Zug zuerst beim WLAN an. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The answer did not come from Stripe as we know it. In a hotel or train, log in to the Wi-Fi first. Then check again. This says nothing about the key.</source>
        <translation>Die Antwort sieht nicht nach Stripe aus. Melden Sie sich im Hotel oder im Zug zuerst beim WLAN an. Prüfen Sie dann erneut. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running, so the key was not saved. You can continue without saving.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund, deshalb wurde der Schlüssel nicht gespeichert. Sie können ohne Speichern fortfahren.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain did not accept this. Try again, or ask your IT department.</source>
        <translation>Der Schlüsselbund hat das nicht angenommen. Versuchen Sie es erneut, oder fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for a window that asks for your password, then try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Sehen Sie nach, ob ein Fenster nach Ihrem Passwort fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain does not give out this key. It may be locked, or the key was removed there. Unlock the keychain and try again, or replace the key.</source>
        <translation>Der Schlüsselbund gibt diesen Schlüssel nicht heraus. Vielleicht ist er gesperrt, oder der Schlüssel wurde dort entfernt. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder ersetzen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key as it is, so it does not count as saved. Try again, or continue without saving.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht unverändert abgelegt, deshalb gilt er nicht als gespeichert. Versuchen Sie es erneut, oder fahren Sie ohne Speichern fort.</translation>
    </message>
    <message>
        <source>The list of saved keys could not be written. Look whether the disk is full, then try again.</source>
        <translation>Die Liste der gespeicherten Schlüssel konnte nicht geschrieben werden. Sehen Sie nach, ob die Festplatte voll ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Key not known to Stripe</source>
        <translation>Schlüssel bei Stripe unbekannt</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Schlüssel abgelaufen</translation>
    </message>
    <message>
        <source>Not allowed from this network</source>
        <translation>Aus diesem Netzwerk nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Too many requests just now</source>
        <translation>Gerade zu viele Anfragen</translation>
    </message>
    <message>
        <source>Stripe has a problem</source>
        <translation>Störung bei Stripe</translation>
    </message>
    <message>
        <source>Stripe not reached</source>
        <translation>Stripe nicht erreichbar</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Vom Proxy aufgehalten</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Answer was not Stripe’s</source>
        <translation>Antwort nicht von Stripe</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>Keychain did not answer</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>List not written</source>
        <translation>Liste nicht geschrieben</translation>
    </message>
    <message>
        <source>Not a key for Combidesk</source>
        <translation>Kein Schlüssel für Combidesk</translation>
    </message>
    <message>
        <source>Can read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Eingeschränkter Schlüssel</translation>
    </message>
    <message>
        <source>Standard secret key</source>
        <translation>Standard-Geheimschlüssel</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Veröffentlichbarer Schlüssel</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>Organisationsschlüssel</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>Another code of Stripe’s</source>
        <translation>Ein anderer Code von Stripe</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live-Modus</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A kind of key and its mode: &quot;Restricted key, live&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The key is ready for Combidesk</source>
        <translation>Der Schlüssel ist bereit für Combidesk</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>%n Berechtigung fehlt</numerusform>
            <numerusform>%n Berechtigungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Dieser Schlüssel ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The key could not be checked</source>
        <translation>Der Schlüssel konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Combidesk can read all eleven resources with it.</source>
        <translation>Combidesk kann damit alle elf Bereiche lesen.</translation>
    </message>
    <message>
        <source>The key works, and Combidesk could read %1 of 11 resources. Add what is missing in Stripe, then check again. The key stays the same.</source>
        <translation>Der Schlüssel funktioniert, und Combidesk kann %1 von 11 Bereichen lesen. Ergänzen Sie in Stripe, was fehlt, und prüfen Sie dann erneut. Der Schlüssel bleibt derselbe.</translation>
    </message>
    <message>
        <source>This is a test key. With it, Combidesk sees only test data.</source>
        <translation>Das ist ein Testschlüssel. Combidesk sieht damit nur Testdaten.</translation>
    </message>
    <message>
        <source>This is a standard secret key. It can do everything in your Stripe account, far more than reading. Combidesk only reads.</source>
        <translation>Das ist ein Standard-Geheimschlüssel. Er darf in Ihrem Stripe-Konto alles, weit mehr als lesen. Combidesk liest nur.</translation>
    </message>
    <message>
        <source>The key can read more than Combidesk needs. In Stripe, edit the key and set every row that is not in the list to “None”.</source>
        <translation>Der Schlüssel kann mehr lesen, als Combidesk braucht. Bearbeiten Sie ihn in Stripe und stellen Sie jede Zeile, die nicht in der Liste steht, auf „None“ (Kein Zugriff).</translation>
    </message>
    <message>
        <source>Your latest payouts were started by hand. Combidesk reads payouts only with Stripe’s automatic schedule. Change it in Stripe’s payout settings.</source>
        <translation>Ihre letzten Auszahlungen wurden von Hand ausgelöst. Combidesk liest Auszahlungen nur, wenn sie in Stripe automatisch erfolgen. Ändern Sie das in den Auszahlungseinstellungen von Stripe.</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>The name that macOS gives its keychain</extracomment>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>your computer’s keychain</source>
        <translation>Schlüsselbund Ihres Computers</translation>
    </message>
    <message>
        <source>the practice keychain (nothing is kept)</source>
        <translation>Übungsschlüsselbund (nichts wird gespeichert)</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Opening and closing amount</source>
        <translation>Anfangs- und Endbestand</translation>
    </message>
    <message>
        <source>Matches the bank statement</source>
        <translation>Abgleich mit dem Kontoauszug</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Names in the bookings</source>
        <translation>Namen in den Buchungen</translation>
    </message>
    <message>
        <source>Sales with their VAT</source>
        <translation>Umsätze mit Umsatzsteuer</translation>
    </message>
    <message>
        <source>Which sale a payment belongs to</source>
        <translation>Zu welchem Verkauf eine Zahlung gehört</translation>
    </message>
    <message>
        <source>What arrived on the bank account</source>
        <translation>Was auf dem Bankkonto eingegangen ist</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>Was verkauft wurde</translation>
    </message>
    <message>
        <source>Amounts per product</source>
        <translation>Beträge je Produkt</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Erstattetes Geld</translation>
    </message>
    <message>
        <source>Corrections to invoices</source>
        <translation>Korrekturen zu Rechnungen</translation>
    </message>
    <message>
        <source>In Stripe, set “%1 › %2” to “Read”</source>
        <extracomment>%1 is Stripe&apos;s group, %2 Stripe&apos;s row, both in English. &quot;Read&quot; is Stripe&apos;s word.</extracomment>
        <translation>In Stripe „%1 › %2“ auf „Read“ setzen</translation>
    </message>
    <message>
        <source>Whether the key can read more than it needs could not be checked.</source>
        <translation>Ob der Schlüssel mehr lesen kann als nötig, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>It can also read things that Combidesk does not need: %1.</source>
        <translation>Der Schlüssel kann auch Dinge lesen, die Combidesk nicht braucht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was found. %n of eight other things could not be checked.</source>
        <translation>
            <numerusform>Mehr wurde nicht gefunden. %n von acht anderen Bereichen konnte nicht geprüft werden.</numerusform>
            <numerusform>Mehr wurde nicht gefunden. %n von acht anderen Bereichen konnten nicht geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more: it cannot read disputes, subscriptions, events, files and four other things that Combidesk does not need.</source>
        <translation>Nicht mehr als nötig: Zahlungsanfechtungen, Abonnements, Ereignisse, Dateien und vier weitere Bereiche, die Combidesk nicht braucht, kann der Schlüssel nicht lesen.</translation>
    </message>
    <message>
        <source>a line break in the middle</source>
        <translation>ein Zeilenumbruch in der Mitte</translation>
    </message>
    <message>
        <source>spaces around it</source>
        <translation>Leerzeichen davor oder dahinter</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>a punctuation mark at the end</source>
        <translation>ein Satzzeichen am Ende</translation>
    </message>
    <message>
        <source>a name in front of it</source>
        <translation>ein Name davor</translation>
    </message>
    <message>
        <source>a second copy of the same key</source>
        <translation>eine zweite Kopie desselben Schlüssels</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: &quot;a, b and c&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Restricted key, all as it should be</source>
        <translation>Eingeschränkter Schlüssel, alles in Ordnung</translation>
    </message>
    <message>
        <source>Restricted key, two permissions missing at first</source>
        <translation>Eingeschränkter Schlüssel, anfangs fehlen zwei Berechtigungen</translation>
    </message>
    <message>
        <source>Restricted key, expired</source>
        <translation>Eingeschränkter Schlüssel, abgelaufen</translation>
    </message>
    <message>
        <source>Restricted key that can read too much</source>
        <translation>Eingeschränkter Schlüssel, der zu viel lesen kann</translation>
    </message>
    <message>
        <source>Restricted key for test data</source>
        <translation>Eingeschränkter Schlüssel für Testdaten</translation>
    </message>
</context>
</TS>
