<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressNotice</name>
    <message>
        <source>Your browser did not open.</source>
        <translation>Ihr Browser wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open it yourself and go to this address:</source>
        <translation>Öffnen Sie ihn selbst und rufen Sie diese Adresse auf:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In practice, your browser stays closed.</source>
        <translation>Im Übungsmodus bleibt Ihr Browser geschlossen.</translation>
    </message>
    <message>
        <source>With a real key, it would open this address:</source>
        <translation>Mit einem echten Schlüssel würde er diese Adresse öffnen:</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Please make a Stripe key for Combidesk</source>
        <translation>Bitte um einen Stripe-Schlüssel für Combidesk</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>We are connecting Stripe to Combidesk, which books our Stripe payments into our accounting software. Combidesk needs a key for our Stripe account, and my role in Stripe does not let me make one. Could you do it, please? It takes about five minutes.</source>
        <translation>wir verbinden Stripe mit Combidesk, das unsere Stripe-Zahlungen in unserer Buchhaltungssoftware verbucht. Combidesk braucht dafür einen Schlüssel zu unserem Stripe-Konto, und mit meiner Rolle in Stripe kann ich keinen erstellen. Könnten Sie das bitte übernehmen? Es dauert etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>It is a restricted key that can read ten things and nothing more. Combidesk only retrieves data from Stripe; nothing is written back.</source>
        <translation>Es geht um einen eingeschränkten API-Schlüssel, der zehn Bereiche lesen kann und sonst nichts. Combidesk ruft nur Daten aus Stripe ab und schreibt nichts zurück.</translation>
    </message>
    <message>
        <source>It is the standard secret key, which gives full access to our Stripe account. Combidesk only retrieves data from Stripe; nothing is written back.</source>
        <translation>Es geht um den Standard-Geheimschlüssel, der vollen Zugriff auf unser Stripe-Konto gibt. Combidesk ruft nur Daten aus Stripe ab und schreibt nichts zurück.</translation>
    </message>
    <message>
        <source>How to make it</source>
        <translation>So erstellen Sie den Schlüssel</translation>
    </message>
    <message>
        <source>Log in to Stripe. Check the account name at the top left, and that it is not a sandbox.</source>
        <translation>Melden Sie sich bei Stripe an. Prüfen Sie oben links den Kontonamen und dass es keine Sandbox ist.</translation>
    </message>
    <message>
        <source>Open this address. Stripe’s form comes up with the name “%1” and the permissions filled in:</source>
        <translation>Öffnen Sie diese Adresse. Im Formular von Stripe sind der Name „%1“ und die Berechtigungen dann schon ausgefüllt:</translation>
    </message>
    <message>
        <source>If the form stays empty: go to %1 and press “Create restricted key”.</source>
        <translation>Falls das Formular leer bleibt: Gehen Sie zu %1 und klicken Sie auf „Create restricted key“.</translation>
    </message>
    <message>
        <source>If Stripe asks “How will you be using this key?”, choose “Powering an integration you built”. It was also called “Building your own integration” and “Build your own integration”. If Stripe offers permission templates, press “Choose your own”.</source>
        <translation>Wenn Stripe „How will you be using this key?“ fragt, wählen Sie „Powering an integration you built“. Früher hieß das „Building your own integration“ oder „Build your own integration“. Wenn Stripe Vorlagen für Berechtigungen anbietet, klicken Sie auf „Choose your own“.</translation>
    </message>
    <message>
        <source>Compare the permissions. These ten rows are set to “Read”, every other row to “None”, and so is the column “Connect permissions”:</source>
        <translation>Vergleichen Sie die Berechtigungen. Diese zehn Zeilen stehen auf „Read“ (Lesen), alle anderen auf „None“ (Kein Zugriff), ebenso die Spalte „Connect permissions“:</translation>
    </message>
    <message>
        <source>   %1 › %2: Read</source>
        <extracomment>One row of Stripe&apos;s form. %1 is Stripe&apos;s group, %2 Stripe&apos;s row; &quot;Read&quot; is Stripe&apos;s word.</extracomment>
        <translation>   %1 › %2: Read</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>So kommen Sie an den Schlüssel</translation>
    </message>
    <message>
        <source>Go to “Developers”, then “API keys”: %1</source>
        <translation>Gehen Sie zu „Developers“ und dann zu „API keys“: %1</translation>
    </message>
    <message>
        <source>In the section “Standard keys”, reveal the “Secret key” and copy it.</source>
        <translation>Lassen Sie sich unter „Standard keys“ den „Secret key“ anzeigen und kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>If it cannot be revealed: press “+ Create secret key” and choose “Building your own integration”. You get a request to verify this; please approve it.</source>
        <translation>Falls er sich nicht anzeigen lässt: Klicken Sie auf „+ Create secret key“ und wählen Sie „Building your own integration“. Sie erhalten eine Anfrage zur Bestätigung. Bitte genehmigen Sie diese.</translation>
    </message>
    <message>
        <source>Please do not send the key by e-mail or chat: whoever has it can read our Stripe data.</source>
        <translation>Bitte schicken Sie den Schlüssel nicht per E-Mail oder Chat: Wer ihn hat, kann unsere Stripe-Daten lesen.</translation>
    </message>
    <message>
        <source>Please do not send the key by e-mail or chat: whoever has it can do everything in our Stripe account.</source>
        <translation>Bitte schicken Sie den Schlüssel nicht per E-Mail oder Chat: Wer ihn hat, kann in unserem Stripe-Konto alles tun.</translation>
    </message>
    <message>
        <source>How to give it to me</source>
        <translation>So bekomme ich ihn von Ihnen</translation>
    </message>
    <message>
        <source>It is best if we sit together and you paste it into the program “Stripe Key Wizard” on my computer, which checks it. Or put it into our company’s password manager for me.</source>
        <translation>Am besten setzen wir uns kurz zusammen, und Sie fügen ihn an meinem Computer in das Programm „Stripe Key Wizard“ ein, das ihn gleich prüft. Oder Sie legen ihn für mich in unserem Passwortmanager ab.</translation>
    </message>
    <message>
        <source>The Stripe key for Combidesk still lacks permissions. Could you add them, please? It takes a minute, and the key stays the same.</source>
        <translation>Dem Stripe-Schlüssel für Combidesk fehlen noch Berechtigungen. Könnten Sie sie bitte ergänzen? Es dauert eine Minute, und der Schlüssel bleibt derselbe.</translation>
    </message>
    <message>
        <source>The Stripe key for Combidesk can read more than Combidesk needs. Could you change that, please? It takes a minute, and the key stays the same.</source>
        <translation>Der Stripe-Schlüssel für Combidesk kann mehr lesen, als Combidesk braucht. Könnten Sie das bitte ändern? Es dauert eine Minute, und der Schlüssel bleibt derselbe.</translation>
    </message>
    <message>
        <source>Go to %1. At the end of the row of the key %2, press “...”, then “Edit key”.</source>
        <translation>Rufen Sie %1 auf. Klicken Sie am Ende der Zeile des Schlüssels %2 auf „...“, dann auf „Edit key“.</translation>
    </message>
    <message>
        <source>Open the page of the key %1: %2</source>
        <translation>Öffnen Sie die Seite des Schlüssels %1: %2</translation>
    </message>
    <message>
        <source>Set these rows to “Read”, and leave all others as they are:</source>
        <translation>Stellen Sie diese Zeilen auf „Read“ und lassen Sie alle anderen, wie sie sind:</translation>
    </message>
    <message>
        <source>These ten rows are set to “Read”. Set every other row to “None”:</source>
        <translation>Diese zehn Zeilen stehen auf „Read“. Stellen Sie alle anderen Zeilen auf „None“:</translation>
    </message>
    <message>
        <source>Please change our Stripe key for Combidesk</source>
        <translation>Bitte unseren Stripe-Schlüssel für Combidesk anpassen</translation>
    </message>
    <message>
        <source>Save the change.</source>
        <translation>Speichern Sie die Änderung.</translation>
    </message>
    <message>
        <source>The key itself is not needed for this: please send it to nobody.</source>
        <translation>Der Schlüssel selbst wird dafür nicht gebraucht: Bitte senden Sie ihn niemandem.</translation>
    </message>
    <message>
        <source>Press “Create key”. Stripe may ask you for a code. It shows the key only once: copy it before you press “Done”. It begins with “rk_live_”.</source>
        <translation>Klicken Sie auf „Create key“. Eventuell verlangt Stripe einen Code. Stripe zeigt den Schlüssel nur einmal an: Kopieren Sie ihn, bevor Sie auf „Done“ klicken. Er beginnt mit „rk_live_“.</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Open the page “API keys”</source>
        <translation>„API keys“ öffnen</translation>
    </message>
    <message>
        <source>&amp;Open this key in Stripe</source>
        <translation>In &amp;Stripe öffnen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CheckAllPanel</name>
    <message>
        <source>Try these again</source>
        <translation>Diese erneut versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keys checked</source>
        <translation>Geprüfte Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>For&amp;tsetzen</translation>
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
        <source>Checking…</source>
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
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>What the key can read</source>
        <translation>Was der Schlüssel lesen kann</translation>
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
    <message>
        <source>Stripe has ended the old key</source>
        <translation>Stripe hat den alten Schlüssel beendet</translation>
    </message>
    <message>
        <source>The old key still works</source>
        <translation>Der alte Schlüssel funktioniert noch</translation>
    </message>
    <message>
        <source>&amp;Your saved keys</source>
        <translation>&amp;Ihre gespeicherten Schlüssel</translation>
    </message>
    <message>
        <source>Rotate this key</source>
        <translation>Erneuern</translation>
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
    <name>ChooseUsePage</name>
    <message>
        <source>Choose “Build your own integration”</source>
        <translation>„Build your own integration“ wählen</translation>
    </message>
    <message>
        <source>Stripe asks “How will you be using this key?”. If the form with the permissions comes up at once, go on to the next step.</source>
        <translation>Stripe fragt „How will you be using this key?“ (Wofür nutzen Sie diesen Schlüssel?). Erscheint gleich das Formular mit den Berechtigungen, gehen Sie zum nächsten Schritt.</translation>
    </message>
    <message>
        <source>One choice, three names: &lt;b&gt;“Build your own integration”&lt;/b&gt;, &lt;b&gt;“Building your own integration”&lt;/b&gt;, &lt;b&gt;“Powering an integration you built”&lt;/b&gt;. Take the one you see.</source>
        <translation>Eine Auswahl, drei Namen: &lt;b&gt;„Build your own integration“&lt;/b&gt;, &lt;b&gt;„Building your own integration“&lt;/b&gt;, &lt;b&gt;„Powering an integration you built“&lt;/b&gt;. Wählen Sie den Namen, den Sie sehen.</translation>
    </message>
    <message>
        <source>If Stripe offers permission templates, press &lt;b&gt;“Choose your own”&lt;/b&gt;. A template grants some forty permissions, even to write.</source>
        <translation>Wenn Stripe Vorlagen für Berechtigungen anbietet, klicken Sie auf &lt;b&gt;„Choose your own“&lt;/b&gt;. Eine Vorlage gibt rund vierzig Berechtigungen frei, auch zum Schreiben.</translation>
    </message>
    <message>
        <source>I don’t see this question</source>
        <translation>Ich sehe diese Frage nicht</translation>
    </message>
    <message>
        <source>Do not choose &lt;b&gt;“Providing this key to a third-party application”&lt;/b&gt;. It sounds right, but such a key can read nearly everything.</source>
        <translation>Wählen Sie nicht &lt;b&gt;„Providing this key to a third-party application“&lt;/b&gt;. Das klingt passend, aber ein solcher Schlüssel kann fast alles lesen.</translation>
    </message>
</context>
<context>
    <name>ClipboardNote</name>
    <message>
        <source>It stays there for one minute, or until you close this window.</source>
        <translation>Dort bleibt er eine Minute, oder bis Sie dieses Fenster schließen.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n second(s)&lt;/b&gt; left</source>
        <translation>
            <numerusform>Noch &lt;b&gt;%n Sekunde&lt;/b&gt;</numerusform>
            <numerusform>Noch &lt;b&gt;%n Sekunden&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>Die Zwischenablage ist wieder leer.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>In der Zwischenablage ist jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute länger</translation>
    </message>
    <message>
        <source>Empty now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Emptying the clipboard…</source>
        <translation>Zwischenablage wird geleert …</translation>
    </message>
    <message>
        <source>Another program keeps putting the key back on the clipboard. Open the list of your clipboard manager and delete the key there.</source>
        <translation>Ein anderes Programm legt den Schlüssel immer wieder in die Zwischenablage. Öffnen Sie die Liste Ihrer Zwischenablageverwaltung und löschen Sie den Schlüssel dort.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>The key is on the clipboard:</source>
        <translation>Der Schlüssel ist in der Zwischenablage:</translation>
    </message>
</context>
<context>
    <name>CreateKeyPage</name>
    <message>
        <source>Click “Create restricted key”</source>
        <translation>Auf „Create restricted key“ klicken</translation>
    </message>
    <message>
        <source>It is in the section “Restricted keys”, below the standard keys. Do not press “Create secret key”.</source>
        <translation>Die Schaltfläche steht im Abschnitt „Restricted keys“, unterhalb der Standardschlüssel. Klicken Sie nicht auf „Create secret key“.</translation>
    </message>
    <message>
        <source>Name for the key</source>
        <translation>Name für den Schlüssel</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open the filled-in form</source>
        <translation>Formular öffnen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shortcut:&lt;/b&gt; let Stripe open the form with the name and all permissions filled in. In steps 4 and 5 you then only compare.</source>
        <translation>&lt;b&gt;Schneller geht’s so:&lt;/b&gt; Öffnen Sie das Formular, in dem Name und Berechtigungen schon ausgefüllt sind. In den Schritten 4 und 5 vergleichen Sie dann nur noch.</translation>
    </message>
    <message>
        <source>I don’t see this button</source>
        <translation>Ich sehe die Schaltfläche nicht</translation>
    </message>
</context>
<context>
    <name>DashboardScene</name>
    <message>
        <source>Your company</source>
        <translation>Ihre Firma</translation>
    </message>
    <message>
        <source>Drawing of the Stripe Dashboard. Two spots are marked: 1, the name of your company at the top left; 2, the word “Sandbox” in a band across the top, which must not be there.</source>
        <translation>Zeichnung des Stripe-Dashboards. Zwei Stellen sind markiert: 1, der Name Ihrer Firma oben links; 2, das Wort „Sandbox“ in einem Balken am oberen Rand, das dort nicht stehen darf.</translation>
    </message>
    <message>
        <source>Drawing of the Stripe Dashboard. Two spots are marked: 1, “Developers” at the bottom left; 2, “API keys” in the menu that it opens.</source>
        <translation>Zeichnung des Stripe-Dashboards. Zwei Stellen sind markiert: 1, „Developers“ unten links; 2, „API keys“ in dem Menü, das sich dort öffnet.</translation>
    </message>
    <message>
        <source>Drawing of Stripe’s page “API keys”. In the section “Restricted keys”, below “Standard keys”, the button “Create restricted key” is marked.</source>
        <translation>Zeichnung der Stripe-Seite „API keys“. Im Abschnitt „Restricted keys“, unter „Standard keys“, ist die Schaltfläche „Create restricted key“ markiert.</translation>
    </message>
    <message>
        <source>Drawing of two questions in Stripe. To “How will you be using this key?” the answer “Powering an integration you built” is marked with 1. To “Choose a permission template” the answer “Choose your own” is marked with 2.</source>
        <translation>Zeichnung von zwei Fragen in Stripe. Bei „How will you be using this key?“ ist die Antwort „Powering an integration you built“ mit 1 markiert. Bei „Choose a permission template“ ist die Antwort „Choose your own“ mit 2 markiert.</translation>
    </message>
    <message>
        <source>Drawing of a row in Stripe’s form. The row “Balance” can be set to “None”, “Read” or “Write”; “Read” is marked. The second column, “Connect permissions”, stays at “None”.</source>
        <translation>Zeichnung einer Zeile im Formular von Stripe. Die Zeile „Balance“ kann auf „None“, „Read“ oder „Write“ stehen; „Read“ ist markiert. Die zweite Spalte, „Connect permissions“, bleibt auf „None“.</translation>
    </message>
    <message>
        <source>Drawing of Stripe’s page “API keys”. In the section “Standard keys” two spots are marked: 1, “Reveal live key” in the row “Secret key”; 2, the button “+ Create secret key”.</source>
        <translation>Zeichnung der Stripe-Seite „API keys“. Im Abschnitt „Standard keys“ sind zwei Stellen markiert: 1, „Reveal live key“ in der Zeile „Secret key“; 2, die Schaltfläche „+ Create secret key“.</translation>
    </message>
    <message>
        <source>Drawing of two windows in Stripe. Three spots are marked: 1, the button “Create key” of the form; 2, the new key, to be clicked; 3, the button “Done”.</source>
        <translation>Zeichnung von zwei Fenstern in Stripe. Drei Stellen sind markiert: 1, die Schaltfläche „Create key“ des Formulars; 2, der neue Schlüssel zum Anklicken; 3, die Schaltfläche „Done“.</translation>
    </message>
</context>
<context>
    <name>EnterKeyPage</name>
    <message>
        <source>Copy the secret key and enter it here</source>
        <translation>Geheimschlüssel kopieren und hier eingeben</translation>
    </message>
    <message>
        <source>Copy the key and enter it here</source>
        <translation>Schlüssel kopieren und hier eingeben</translation>
    </message>
    <message>
        <source>Click the secret key in Stripe to copy it, then paste it here.</source>
        <translation>Kopieren Sie den Geheimschlüssel in Stripe mit einem Klick und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Check &amp;key</source>
        <translation>Schlüssel &amp;prüfen</translation>
    </message>
    <message>
        <source>The key is sent to Stripe alone, to check it, and is kept nowhere until you save it.</source>
        <translation>Der Schlüssel wird zur Prüfung nur an Stripe gesendet und nirgends aufbewahrt, bis Sie ihn speichern.</translation>
    </message>
    <message>
        <source>It is still on the clipboard, too.</source>
        <translation>Er liegt auch noch in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The clipboard is empty now. If this computer keeps a clipboard history, delete the key there, too.</source>
        <translation>Die Zwischenablage ist jetzt leer. Falls dieser Computer einen Verlauf der Zwischenablage führt, löschen Sie den Schlüssel auch dort.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimschlüssel</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Eingeschränkter Schlüssel</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>I have lost the key</source>
        <translation>Schlüssel verloren</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen erstellen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nobody can show a lost key again, not even Stripe.&lt;/b&gt; Make a new one and copy it at once. Then delete the lost one in Stripe’s list of keys: press “...” at its end.</source>
        <translation>&lt;b&gt;Einen verlorenen Schlüssel kann niemand mehr anzeigen, auch Stripe nicht.&lt;/b&gt; Erstellen Sie einen neuen und kopieren Sie ihn gleich. Löschen Sie dann den alten in der Liste von Stripe: Klicken Sie am Ende der Zeile auf „...“.</translation>
    </message>
    <message>
        <source>Paste the key that you were given. It begins with “%1”.</source>
        <translation>Fügen Sie den Schlüssel ein, den Sie bekommen haben. Er beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>Press “Create key” in Stripe. Stripe shows the key only once: click it to copy it, then paste it here.</source>
        <translation>Klicken Sie in Stripe auf „Create key“. Stripe zeigt den Schlüssel nur einmal an: Kopieren Sie ihn mit einem Klick und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Enter the key here</source>
        <translation>Schlüssel hier eingeben</translation>
    </message>
    <message>
        <source>Copy the new key and enter it here</source>
        <translation>Den neuen Schlüssel kopieren und hier eingeben</translation>
    </message>
    <message>
        <source>Stripe shows the new key only once: click it to copy it, then paste it here. The old key (%1) does not belong here.</source>
        <extracomment>%1: the last letters of the old key, &quot;…Ab12&quot;</extracomment>
        <translation>Stripe zeigt den neuen Schlüssel nur einmal: Klicken Sie ihn an, um ihn zu kopieren, und fügen Sie ihn hier ein. Der alte Schlüssel (%1) gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Back to “Rotate key”</source>
        <translation>Zurück zu „Rotate key“</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nobody can show a lost key again, not even Stripe.&lt;/b&gt; Press “Rotate key” once more, on the new key, and copy what Stripe shows at once.</source>
        <translation>&lt;b&gt;Niemand kann einen verlorenen Schlüssel noch einmal zeigen, auch Stripe nicht.&lt;/b&gt; Klicken Sie beim neuen Schlüssel noch einmal auf „Rotate key“, und kopieren Sie sofort, was Stripe zeigt.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>GeneralSections</name>
    <message>
        <source>Each resource was asked for with the key itself, over an encrypted connection to Stripe; the last answer counts.</source>
        <translation>Jeder Bereich wurde mit dem Schlüssel selbst bei Stripe abgefragt, über eine verschlüsselte Verbindung; die letzte Antwort zählt.</translation>
    </message>
    <message>
        <source>An answer may hold one record (of payouts, up to ten). It is judged in memory, and never shown or stored.</source>
        <translation>Eine Antwort kann einen Datensatz enthalten (bei Auszahlungen bis zu zehn). Sie wird im Arbeitsspeicher geprüft und nie angezeigt oder gespeichert.</translation>
    </message>
    <message>
        <source>Only reading was tested.</source>
        <translation>Getestet wurde nur das Lesen.</translation>
    </message>
    <message>
        <source>Only reading was tested: whether a row in Stripe is set to “Write” cannot be seen from outside. One row may grant several resources, so “Can read” does not prove that the resource’s own row is set.</source>
        <translation>Getestet wurde nur das Lesen: Ob eine Zeile in Stripe auf „Write“ (Schreiben) steht, ist von außen nicht zu erkennen. Eine Zeile kann mehrere Bereiche freigeben. „Lesbar“ beweist daher nicht, dass dafür eine eigene Zeile eingestellt ist.</translation>
    </message>
    <message>
        <source>What this check shows, and what it does not</source>
        <translation>Was diese Prüfung zeigt und was nicht</translation>
    </message>
    <message>
        <source>In the Stripe Dashboard, open “Developers”, then “API keys” (%1). In the row of this key press “...”, then “Expire key” or “Delete key”.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Öffnen Sie im Stripe-Dashboard „Developers“ und dann „API keys“ (%1). Klicken Sie in der Zeile dieses Schlüssels auf „...“ und dann auf „Expire key“ oder „Delete key“.</translation>
    </message>
    <message>
        <source>From then on nobody can do anything with it.</source>
        <translation>Ab dann kann niemand mehr etwas damit tun.</translation>
    </message>
    <message>
        <source>From then on nobody can read anything with it.</source>
        <translation>Ab dann kann niemand mehr etwas damit lesen.</translation>
    </message>
    <message>
        <source>Combidesk then stops reading; enter the new key there.</source>
        <translation>Combidesk liest dann nichts mehr; geben Sie dort den neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Then remove it from the keychain, too.</source>
        <translation>Entfernen Sie ihn danach auch aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>How to revoke the key</source>
        <translation>So sperren Sie den Schlüssel</translation>
    </message>
    <message>
        <source>How to revoke a key</source>
        <translation>So widerrufen Sie einen Schlüssel</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What this report shows for it</source>
        <translation>Was dieser Bericht dafür zeigt</translation>
    </message>
    <message>
        <source>Access control: what the key can read, and what it can read beyond the need.</source>
        <translation>Zugangssteuerung: was der Schlüssel lesen kann, und was er darüber hinaus lesen kann.</translation>
    </message>
    <message>
        <source>Authentication information: where the key is kept. The key itself is not in this report.</source>
        <translation>Informationen zur Authentifizierung: wo der Schlüssel aufbewahrt wird. Der Schlüssel selbst steht nicht in diesem Bericht.</translation>
    </message>
    <message>
        <source>Access rights: who owns the key, who approved it, when it was checked and when it will be reviewed.</source>
        <translation>Zugangsrechte: wer für den Schlüssel verantwortlich ist, wer ihn freigegeben hat, wann er geprüft wurde und wann er wieder überprüft wird.</translation>
    </message>
    <message>
        <source>Privileged access rights: a standard secret key can do everything in the Stripe account. Say why a restricted key is not enough.</source>
        <translation>Privilegierte Zugangsrechte: Ein Standard-Geheimschlüssel kann im Stripe-Konto alles. Begründen Sie, warum ein eingeschränkter Schlüssel nicht genügt.</translation>
    </message>
    <message>
        <source>Segregation of duties: owner and approver are two persons.</source>
        <translation>Aufgabentrennung: Wer verantwortlich ist und wer freigegeben hat, sind zwei Personen.</translation>
    </message>
    <message>
        <source>Stripe’s own record of who made, saw, changed or ended a key: in the Stripe Dashboard, “Settings”, “Team and security”, “Security history” (%1). Stripe keeps it for 180 days.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Was Stripe selbst darüber aufzeichnet, wer einen Schlüssel erstellt, angesehen, geändert oder beendet hat: im Stripe-Dashboard unter „Settings“, „Team and security“, „Security history“ (%1). Stripe bewahrt es 180 Tage auf.</translation>
    </message>
    <message>
        <source>For the audit</source>
        <translation>Für das Audit</translation>
    </message>
    <message>
        <source>The same as data</source>
        <translation>Dasselbe als Daten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>If the file’s SHA-256 is this one, it is the file that was saved together with this report.</source>
        <translation>Wenn das SHA-256 der Datei dieses ist, ist es die Datei, die zusammen mit diesem Bericht gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Enter the key in Combidesk</source>
        <translation>Schlüssel in Combidesk eintragen</translation>
    </message>
    <message>
        <source>The key is not saved. Keep this window open until Combidesk has it.</source>
        <translation>Der Schlüssel ist nicht gespeichert. Lassen Sie dieses Fenster offen, bis er in Combidesk steht.</translation>
    </message>
    <message>
        <source>The key is saved in %1 as “%2”. Combidesk needs it once.</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: the name that the person gave the key</extracomment>
        <translation>Der Schlüssel ist als „%2“ gespeichert (%1). Combidesk braucht ihn nur einmal.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Kopiert ✓</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the key. It leaves the clipboard by itself.</source>
        <translation>Kopieren Sie den Schlüssel. Aus der Zwischenablage verschwindet er von selbst.</translation>
    </message>
    <message>
        <source>Paste it into the field and press “Save”.</source>
        <translation>Fügen Sie ihn in das Feld ein und klicken Sie auf „Save“ (Speichern).</translation>
    </message>
    <message>
        <source>Paste it into the field and press “Save”. The field may ask for a “secret key”: yours belongs there.</source>
        <translation>Fügen Sie ihn in das Feld ein und klicken Sie auf „Save“ (Speichern). Vielleicht verlangt das Feld einen „secret key“ (Geheimschlüssel): Auch Ihr Schlüssel gehört dort hinein.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Change Stripe’s payout schedule to automatic.&lt;/b&gt; Your latest payouts were started by hand; Combidesk would not read them.</source>
        <translation>&lt;b&gt;Stellen Sie die Auszahlungen in Stripe auf automatisch um.&lt;/b&gt; Ihre letzten wurden von Hand ausgelöst; die liest Combidesk nicht.</translation>
    </message>
    <message>
        <source>Make sure Stripe pays out automatically. Combidesk reads payouts only then.</source>
        <translation>Sorgen Sie dafür, dass Stripe automatisch auszahlt. Nur dann liest Combidesk die Auszahlungen.</translation>
    </message>
    <message>
        <source>Open Combidesk</source>
        <translation>Combidesk öffnen</translation>
    </message>
    <message>
        <source>Open payout settings</source>
        <translation>Auszahlungen öffnen</translation>
    </message>
    <message>
        <source>Set up another key</source>
        <translation>Weiteren Schlüssel einrichten</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key can do everything in your Stripe account.&lt;/b&gt; Give it to nobody else.</source>
        <translation>&lt;b&gt;Dieser Schlüssel darf alles in Ihrem Stripe-Konto.&lt;/b&gt; Geben Sie ihn an niemanden sonst weiter.</translation>
    </message>
    <message>
        <source>Log in to Combidesk, open your integration and press the button “Connect your ...” for Stripe.</source>
        <translation>Melden Sie sich bei Combidesk an, öffnen Sie Ihre Anbindung und klicken Sie bei Stripe auf „Connect your ...“.</translation>
    </message>
    <message>
        <source>The key is saved in %1 as “%2”. When Combidesk has it, delete the old key (%3) in Stripe.</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: the name that the person gave the key. %3: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Der Schlüssel ist in %1 als „%2“ gespeichert. Wenn Combidesk ihn hat, löschen Sie den alten Schlüssel (%3) in Stripe.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The old key “%1” (%2) is still on this computer.&lt;/b&gt; %3 Remove it from the list of saved keys.</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;, %3: why</extracomment>
        <translation>&lt;b&gt;Der alte Schlüssel „%1“ (%2) ist noch auf diesem Computer.&lt;/b&gt; %3 Entfernen Sie ihn in der Liste der gespeicherten Schlüssel.</translation>
    </message>
    <message>
        <source>Stripe pays out automatically. Leave it like that: Combidesk reads payouts only then.</source>
        <translation>Stripe zahlt automatisch aus. Lassen Sie es so: Nur dann liest Combidesk die Auszahlungen.</translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation>Ihre gespeicherten Schlüssel</translation>
    </message>
    <message>
        <source>Owner and review day</source>
        <translation>Verantwortung und Prüftag</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Text for my Stripe administrator</source>
        <translation>Text für meinen Stripe-Administrator</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No e-mail program opened. Copy the text and paste it into an e-mail or a message.</source>
        <translation>Es hat sich kein E-Mail-Programm geöffnet. Kopieren Sie den Text und fügen Sie ihn in eine E-Mail oder Nachricht ein.</translation>
    </message>
    <message>
        <source>Somebody with the right role can do this for you. This text tells them everything.</source>
        <translation>Jemand mit der passenden Rolle kann das für Sie tun. In diesem Text steht alles, was dafür nötig ist.</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>No login</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>You need a login of your own for your company’s Stripe account. Your Stripe administrator can give you one, or make the key for you.</source>
        <translation>Sie brauchen einen eigenen Zugang zum Stripe-Konto Ihrer Firma. Ihr Stripe-Administrator kann Ihnen einen einrichten oder den Schlüssel für Sie erstellen.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>The button may read “+ Create restricted key”. Do not press “Create secret key”: that key can do everything.</source>
        <translation>Die Schaltfläche kann auch „+ Create restricted key“ heißen. Klicken Sie nicht auf „Create secret key“: Dieser Schlüssel darf alles.</translation>
    </message>
    <message>
        <source>The same choice has been called “Build your own integration”, “Building your own integration” and “Powering an integration you built”.</source>
        <translation>Dieselbe Auswahl hieß schon „Build your own integration“, „Building your own integration“ und „Powering an integration you built“.</translation>
    </message>
    <message>
        <source>Until 2026, “Charges and Refunds” was called “Charges”. Combidesk’s “Balance transactions” are Stripe’s “Balance Transaction Sources”.</source>
        <translation>Bis 2026 hieß „Charges and Refunds“ noch „Charges“. Was bei Combidesk „Balance transactions“ heißt, heißt bei Stripe „Balance Transaction Sources“.</translation>
    </message>
    <message>
        <source>Nothing to reveal</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Stripe shows a live key only once. If it cannot be revealed, make a new one: press “+ Create secret key”.</source>
        <translation>Stripe zeigt einen Schlüssel im Live-Modus nur einmal an. Lässt er sich nicht mehr anzeigen, erstellen Sie einen neuen: Klicken Sie auf „+ Create secret key“.</translation>
    </message>
    <message>
        <source>If your Stripe is not in English, its words are translated. The places and the address are the same.</source>
        <translation>Wenn Ihr Stripe nicht auf Englisch eingestellt ist, sind die Wörter übersetzt. Die Stellen und die Adresse bleiben gleich.</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Andere Firma</translation>
    </message>
    <message>
        <source>With several accounts, press the account name at the top left and choose the company whose payments Combidesk is to book.</source>
        <translation>Bei mehreren Konten klicken Sie oben links auf den Kontonamen und wählen die Firma, deren Zahlungen Combidesk verbuchen soll.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Andere Stelle</translation>
    </message>
    <message>
        <source>The section “Restricted keys” is below “Standard keys”: scroll down. The button is at the right of its heading.</source>
        <translation>Der Abschnitt „Restricted keys“ steht unter „Standard keys“: Scrollen Sie nach unten. Die Schaltfläche steht rechts neben der Überschrift.</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message>
        <source>If Stripe shows the form with the permissions at once, there is nothing to choose here. Press “Next”.</source>
        <translation>Wenn Stripe gleich das Formular mit den Berechtigungen zeigt, gibt es hier nichts auszuwählen. Klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>Type the name of the row into the search box above the list. Look in both groups, “Core” and “Billing”.</source>
        <translation>Geben Sie den Namen der Zeile in das Suchfeld über der Liste ein. Sehen Sie in beiden Gruppen nach, „Core“ und „Billing“.</translation>
    </message>
    <message>
        <source>The secret key is in the section “Standard keys”, above “Restricted keys”. The publishable key beside it is not the one.</source>
        <translation>Der Geheimschlüssel steht im Abschnitt „Standard keys“, über „Restricted keys“. Der veröffentlichbare Schlüssel daneben ist nicht der richtige.</translation>
    </message>
    <message>
        <source>“Developers” is at the bottom left now, and has moved several times. The address has not: dashboard.stripe.com/apikeys. The button on this page opens it.</source>
        <translation>„Developers“ steht jetzt unten links und ist schon mehrmals umgezogen. Die Adresse nicht: dashboard.stripe.com/apikeys. Die Schaltfläche auf dieser Seite öffnet sie.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Andere Rolle</translation>
    </message>
    <message>
        <source>Only some roles see the API keys, such as administrator and developer. With another role, ask a colleague: the text below says everything.</source>
        <translation>Nur bestimmte Rollen sehen die API-Schlüssel, etwa Administrator und Entwickler. Mit einer anderen Rolle bitten Sie jemanden im Team: Im Text unten steht alles.</translation>
    </message>
    <message>
        <source>When you make a new secret key, your Stripe administrator gets a request to verify it. The key works once that is approved.</source>
        <translation>Wenn Sie einen neuen Geheimschlüssel erstellen, erhält Ihr Stripe-Administrator eine Anfrage zur Bestätigung. Nach der Genehmigung funktioniert der Schlüssel.</translation>
    </message>
    <message>
        <source>Only some roles may make keys, such as administrator and developer. With another role, ask a colleague: the text below says everything.</source>
        <translation>Nur bestimmte Rollen dürfen Schlüssel erstellen, etwa Administrator und Entwickler. Mit einer anderen Rolle bitten Sie jemanden im Team: Im Text unten steht alles.</translation>
    </message>
    <message>
        <source>A sandbox</source>
        <translation>Eine Sandbox</translation>
    </message>
    <message>
        <source>If a band across the top says “Sandbox” or speaks of test data, press the account name at the top left and leave the sandbox. A key from there shows Combidesk only test data.</source>
        <translation>Wenn oben ein Balken mit „Sandbox“ oder einem Hinweis auf Testdaten steht, klicken Sie oben links auf den Kontonamen und verlassen die Sandbox. Mit einem Schlüssel von dort sieht Combidesk nur Testdaten.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>These steps use Stripe’s English words. If your Stripe is not in English, its words are translated, but stand in the same places.</source>
        <translation>Diese Schritte nennen die englischen Wörter von Stripe. Ist Ihr Stripe nicht auf Englisch, sind die Wörter übersetzt, stehen aber an denselben Stellen.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Its checks, the latest first</source>
        <translation>Die Prüfungen, die letzte zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n checks)</source>
        <extracomment>%1: a day, &quot;3 March 2026&quot;</extracomment>
        <translation>
            <numerusform>%1 (%n Prüfung)</numerusform>
            <numerusform>%1 (%n Prüfungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n checks)</source>
        <extracomment>%1 and %2: days, &quot;3 March 2026&quot;</extracomment>
        <translation>
            <numerusform>%1 bis %2 (%n Prüfung)</numerusform>
            <numerusform>%1 bis %2 (%n Prüfungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>In a table: all of the resources that Combidesk reads</extracomment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>KeyCaption</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>You are replacing “%1” (%2)</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Sie ersetzen „%1“ (%2)</translation>
    </message>
    <message>
        <source>You are rotating “%1” (%2)</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Sie erneuern „%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Restricted key, live&quot;. %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>not saved by this program</source>
        <translation>nicht von diesem Programm gespeichert</translation>
    </message>
    <message>
        <source>%1, under the name “%2”</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: the name that the person gave the key</extracomment>
        <translation>%1, unter dem Namen „%2“</translation>
    </message>
    <message>
        <source>%1, entry %2, in this program “%3”</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: its entry&apos;s name. %3: the name that the person gave</extracomment>
        <translation>%1, Eintrag %2, in diesem Programm „%3“</translation>
    </message>
    <message>
        <source>%1, by asking a simulated Stripe</source>
        <extracomment>%1: this program with its version</extracomment>
        <translation>%1, durch Anfragen an ein nachgebildetes Stripe</translation>
    </message>
    <message>
        <source>%1, by asking Stripe itself (api.stripe.com)</source>
        <extracomment>%1: this program with its version</extracomment>
        <translation>%1, direkt bei Stripe (api.stripe.com)</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1, %2 (%3); %4 UTC</source>
        <extracomment>%1: a date. %2: a time of day. %3: the time zone, &quot;UTC+01:00&quot;. %4: date and time in UTC</extracomment>
        <translation>%1, %2 (%3); %4 UTC</translation>
    </message>
    <message>
        <source>never, as decided</source>
        <translation>nie, so wurde entschieden</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>For the eye only. The key is never read aloud.</source>
        <translation>Nur zum Ansehen. Der Schlüssel wird nie vorgelesen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>KeySections</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Of the eleven resources that Combidesk reads: %1 can be read, %2 missing, %3 could not be checked.</source>
        <translation>Von den elf Bereichen, die Combidesk liest: %1 lesbar, %2 fehlend, %3 nicht geprüft.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>As Stripe shows it</source>
        <translation>Anzeige in Stripe</translation>
    </message>
    <message>
        <source>Stripe account</source>
        <translation>Stripe-Konto</translation>
    </message>
    <message>
        <source>not known; Stripe names it only when it refuses something</source>
        <translation>nicht bekannt; Stripe nennt es nur, wenn etwas abgelehnt wird</translation>
    </message>
    <message>
        <source>Its page in Stripe</source>
        <translation>Seite in Stripe</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Gespeichert am</translation>
    </message>
    <message>
        <source>You enter the key there yourself; Combidesk keeps its own copy.</source>
        <translation>Dort geben Sie den Schlüssel selbst ein; Combidesk behält eine eigene Kopie.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Row in Stripe</source>
        <translation>Zeile in Stripe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Stripe’s request</source>
        <translation>Anfrage bei Stripe</translation>
    </message>
    <message>
        <source>What Combidesk needs to read</source>
        <translation>Was Combidesk lesen muss</translation>
    </message>
    <message>
        <source>Can be read, not needed</source>
        <translation>Lesbar, nicht nötig</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>What it can read beyond that</source>
        <translation>Was er darüber hinaus lesen kann</translation>
    </message>
    <message>
        <source>Eight other things were tried. Stripe has more rows than these; only the key’s page in Stripe shows them all.</source>
        <translation>Acht andere Bereiche wurden probiert. Stripe hat mehr Zeilen als diese; nur die Seite des Schlüssels in Stripe zeigt sie alle.</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Verantwortlich für den Schlüssel</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>Zu überprüfen am</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum und Unterschrift</translation>
    </message>
    <message>
        <source>This key was replaced, and Stripe has ended it.</source>
        <translation>Dieser Schlüssel wurde ersetzt, und Stripe hat ihn beendet.</translation>
    </message>
</context>
<context>
    <name>KeySummary</name>
    <message>
        <source>Can be read, not needed</source>
        <translation>Lesbar, nicht nötig</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>As Stripe shows it</source>
        <translation>Anzeige in Stripe</translation>
    </message>
    <message>
        <source>Stripe account</source>
        <translation>Stripe-Konto</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Verantwortlich für den Schlüssel</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>Zu überprüfen am</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
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
        <translation>&lt;b&gt;Nicht sicher?&lt;/b&gt; Nehmen Sie den eingeschränkten Schlüssel. Klappt etwas nicht, können Sie später wechseln.</translation>
    </message>
    <message>
        <source>Easier to defend in an audit (ISO&#xa0;27001, SOC&#xa0;2)</source>
        <translation>Im Audit leichter zu vertreten (ISO&#xa0;27001, SOC&#xa0;2)</translation>
    </message>
    <message>
        <source>Can be a problem with certifications such as ISO&#xa0;27001 or SOC&#xa0;2</source>
        <translation>Kann bei Zertifizierungen wie ISO&#xa0;27001 oder SOC&#xa0;2 zum Problem werden</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>Ich habe schon einen Schlüssel</translation>
    </message>
    <message>
        <source>No keychain is running, so no key can be saved on this computer.</source>
        <translation>Es läuft kein Schlüsselbund, daher lässt sich hier kein Schlüssel speichern.</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>&lt;b&gt;No key is saved on this computer any more.&lt;/b&gt; Another window of this program has removed it.</source>
        <translation>&lt;b&gt;Auf diesem Computer ist kein Schlüssel mehr gespeichert.&lt;/b&gt; Ein anderes Fenster dieses Programms hat ihn entfernt.</translation>
    </message>
    <message>
        <source>No key is saved on this computer any more.</source>
        <translation>Auf diesem Computer ist kein Schlüssel mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LogInPage</name>
    <message>
        <source>Log in to your Stripe Dashboard</source>
        <translation>Im Stripe-Dashboard anmelden</translation>
    </message>
    <message>
        <source>The button opens Stripe in your browser. Log in there and look at the two marked spots.</source>
        <translation>Die Schaltfläche öffnet Stripe in Ihrem Browser. Melden Sie sich dort an und achten Sie auf die zwei markierten Stellen.</translation>
    </message>
    <message>
        <source>Open Stripe in the browser</source>
        <translation>Stripe öffnen</translation>
    </message>
    <message>
        <source>&lt;b&gt;The account name:&lt;/b&gt; with several accounts, choose the company whose payments Combidesk is to book.</source>
        <translation>&lt;b&gt;Der Kontoname:&lt;/b&gt; Wählen Sie bei mehreren Konten die Firma, deren Zahlungen Combidesk verbuchen soll.</translation>
    </message>
    <message>
        <source>I am not allowed to do this</source>
        <translation>Mir fehlen die Rechte</translation>
    </message>
    <message>
        <source>&lt;b&gt;No sandbox:&lt;/b&gt; this word should not be there. If it is, press the account name and leave the sandbox.</source>
        <translation>&lt;b&gt;Keine Sandbox:&lt;/b&gt; Dieses Wort sollte dort nicht stehen. Falls doch, klicken Sie auf den Kontonamen und verlassen Sie die Sandbox.</translation>
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
    <name>OldKeyRow</name>
    <message>
        <source>The old key was not removed. %1</source>
        <translation>Der alte Schlüssel wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>The old key (%1) is no longer on this computer.</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;</extracomment>
        <translation>Der alte Schlüssel (%1) ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Removing the old key (%1)…</source>
        <translation>Der alte Schlüssel (%1) wird entfernt…</translation>
    </message>
    <message>
        <source>When Combidesk has the new key (%1), say so here.</source>
        <extracomment>%1: the last letters of a key, &quot;…Cd34&quot;</extracomment>
        <translation>Wenn Combidesk den neuen Schlüssel (%1) hat, sagen Sie es hier.</translation>
    </message>
    <message>
        <source>Has Stripe ended the old key (%1)?</source>
        <translation>Hat Stripe den alten Schlüssel (%1) beendet?</translation>
    </message>
    <message>
        <source>Nothing needs the old key (%1) any more.</source>
        <translation>Den alten Schlüssel (%1) braucht nichts mehr.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt Ihr Computer in einem anderen Fenster nach einer Erlaubnis oder einem Passwort.</translation>
    </message>
    <message>
        <source>Combidesk has it</source>
        <translation>Combidesk hat ihn</translation>
    </message>
    <message>
        <source>Check the old key</source>
        <translation>Alten Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Remove the old key</source>
        <translation>Alten Schlüssel entfernen</translation>
    </message>
</context>
<context>
    <name>OpenApiKeysPage</name>
    <message>
        <source>Go to “Developers”, then “API keys”</source>
        <translation>„Developers“, dann „API keys“ öffnen</translation>
    </message>
    <message>
        <source>The button opens that very page. By hand: press “Developers” at the bottom left, then “API keys”.</source>
        <translation>Die Schaltfläche öffnet genau diese Seite. Von Hand: Klicken Sie unten links auf „Developers“ und dann auf „API keys“.</translation>
    </message>
    <message>
        <source>Open the page “API keys”</source>
        <translation>„API keys“ öffnen</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Only some roles see this page,&lt;/b&gt; such as administrator and developer. A colleague who does can make the key for you.</source>
        <translation>&lt;b&gt;Nur bestimmte Rollen sehen diese Seite,&lt;/b&gt; etwa Administrator und Entwickler. Jemand im Team mit einer solchen Rolle kann den Schlüssel für Sie erstellen.</translation>
    </message>
    <message>
        <source>I don’t see this page</source>
        <translation>Ich sehe diese Seite nicht</translation>
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
        <source>There is something on the command line that is not an option. A key never belongs there, where others can read it: give it on standard input.</source>
        <translation>Auf der Befehlszeile steht etwas, das keine Option ist. Ein Schlüssel gehört nie dorthin, wo andere ihn lesen können: Geben Sie ihn über die Standardeingabe ein.</translation>
    </message>
    <message>
        <source>An option is given twice.</source>
        <translation>Eine Option ist doppelt angegeben.</translation>
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
        <source>Gives Combidesk a Stripe key that can read what it needs, and nothing more.</source>
        <translation>Gibt Combidesk einen Stripe-Schlüssel, der lesen kann, was nötig ist, und nicht mehr.</translation>
    </message>
    <message>
        <source>Check one key without a window. The key is read from standard input.</source>
        <translation>Prüft einen Schlüssel ohne Fenster. Der Schlüssel wird von der Standardeingabe gelesen.</translation>
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
        <source>Language of the program: en, nl, de or fr.</source>
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
        <source>List the saved keys and how their last check went. Asks nobody.</source>
        <translation>Zeigt die gespeicherten Schlüssel und das Ergebnis ihrer letzten Prüfung. Fragt niemanden.</translation>
    </message>
    <message>
        <source>Check the saved keys with these names, or all. Never asks for a password.</source>
        <translation>Prüft die gespeicherten Schlüssel mit diesen Namen, oder alle. Fragt nie nach einem Passwort.</translation>
    </message>
    <message>
        <source>With --check: print the result as one JSON object. With --list and --check-saved: one JSON array.</source>
        <translation>Mit --check: gibt das Ergebnis als ein JSON-Objekt aus. Mit --list und --check-saved: ein JSON-Array.</translation>
    </message>
    <message>
        <source>--json goes together with --check, --list or --check-saved.</source>
        <translation>--json gehört zu --check, --list oder --check-saved.</translation>
    </message>
    <message>
        <source>--check, --list and --check-saved do not go together.</source>
        <translation>--check, --list und --check-saved passen nicht zusammen.</translation>
    </message>
    <message>
        <source>--practice saves no keys, so there are none to list or check.</source>
        <translation>--practice speichert keine Schlüssel, daher gibt es keine zu zeigen oder zu prüfen.</translation>
    </message>
    <message>
        <source>Exit status of --check and --check-saved, where the worst key counts:
  0   Combidesk can read everything
  1   at least one permission is missing
  2   the key cannot be used
  3   the check could not be completed
  64  wrong usage
</source>
        <translation>Rückgabewert von --check und von --check-saved, wo der schlechteste Schlüssel zählt:
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
    <message>
        <source>The key that you entered is not saved yet.</source>
        <translation>Der Schlüssel, den Sie eingegeben haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stripe shows a key only once. If you go on, you will need to make a new one.</source>
        <translation>Stripe zeigt einen Schlüssel nur einmal an. Wenn Sie fortfahren, müssen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Go on without the key</source>
        <translation>Ohne Schlüssel fortfahren</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
</context>
<context>
    <name>PermissionChecklist</name>
    <message>
        <source>Sales and money given back</source>
        <translation>Umsätze und Erstattungen</translation>
    </message>
    <message>
        <source>%1, %2: set to Read. %3.</source>
        <extracomment>A row of Stripe&apos;s form: its group, its name, what to set it to, and why.</extracomment>
        <translation>%1, %2: auf „Read“ (Lesen) stellen. %3.</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Set these ten rows to “Read”</source>
        <translation>Diese zehn Zeilen auf „Read“ (Lesen) stellen</translation>
    </message>
    <message>
        <source>Find each with Stripe’s search box. Never “Write”. Leave the bold group headings, all other rows and the column “Connect permissions” alone.</source>
        <translation>Sie finden sie mit dem Suchfeld von Stripe. Wählen Sie nie „Write“ (Schreiben). Lassen Sie die fetten Gruppenüberschriften, alle anderen Zeilen und die Spalte „Connect permissions“ unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 10 ticked</source>
        <translation>
            <numerusform>%n von 10 abgehakt</numerusform>
            <numerusform>%n von 10 abgehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;No row is ticked yet.&lt;/b&gt; If all ten are set to “Read” in Stripe, press “Next” again. The key is checked later in any case.</source>
        <translation>&lt;b&gt;Noch ist nichts abgehakt.&lt;/b&gt; Wenn in Stripe alle zehn auf „Read“ stehen, klicken Sie noch einmal auf „Weiter“. Der Schlüssel wird später auf jeden Fall geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n row(s) not ticked yet:&lt;/b&gt; %1. If they are set to “Read” in Stripe, press “Next” again.</source>
        <translation>
            <numerusform>&lt;b&gt;%n Zeile ist noch nicht abgehakt:&lt;/b&gt; %1. Wenn sie in Stripe auf „Read“ steht, klicken Sie noch einmal auf „Weiter“.</numerusform>
            <numerusform>&lt;b&gt;%n Zeilen sind noch nicht abgehakt:&lt;/b&gt; %1. Wenn sie in Stripe auf „Read“ stehen, klicken Sie noch einmal auf „Weiter“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this window on top</source>
        <translation>Im Vordergrund halten</translation>
    </message>
    <message>
        <source>Open the filled-in form</source>
        <translation>Ausgefülltes Formular öffnen</translation>
    </message>
    <message>
        <source>I don’t see a row</source>
        <translation>Mir fehlt eine Zeile</translation>
    </message>
    <message>
        <source>&lt;b&gt;All ten are set&lt;/b&gt;, enough for all eleven resources. Press “Create key” in Stripe. It may ask for a code by e-mail or phone. Then press “Next”.</source>
        <translation>&lt;b&gt;Alle zehn sind eingestellt&lt;/b&gt;, das reicht für alle elf Bereiche. Klicken Sie in Stripe auf „Create key“. Eventuell verlangt Stripe einen Code per E-Mail oder Telefon. Klicken Sie dann auf „Weiter“.</translation>
    </message>
    <message>
        <source>Stop keeping it on top</source>
        <translation>Nicht mehr im Vordergrund</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the proxy server</source>
        <translation>Benutzername für den Proxyserver</translation>
    </message>
    <message>
        <source>Password for the proxy server</source>
        <translation>Passwort für den Proxyserver</translation>
    </message>
    <message>
        <source>Use and check again</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>There is no text on the clipboard. Copy the key in Stripe, then press “Paste”.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie den Schlüssel in Stripe und klicken Sie dann auf „Einfügen“.</translation>
    </message>
    <message>
        <source>It can do everything in your Stripe account; Combidesk only reads.</source>
        <translation>Er darf alles in Ihrem Stripe-Konto; Combidesk liest nur.</translation>
    </message>
    <message>
        <source>It can do everything in your Stripe account, far more than reading. You chose a restricted key.</source>
        <translation>Er darf alles in Ihrem Stripe-Konto, weit mehr als lesen. Sie hatten sich für einen eingeschränkten Schlüssel entschieden.</translation>
    </message>
    <message>
        <source>With a test key, Combidesk sees only test data.</source>
        <translation>Mit einem Testschlüssel sieht Combidesk nur Testdaten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1.&lt;/b&gt; It ends in &lt;b&gt;%2&lt;/b&gt;; Stripe shows the same ending.</source>
        <extracomment>%1: &quot;Restricted key, live&quot;. %2: the last four letters of the key</extracomment>
        <translation>&lt;b&gt;%1.&lt;/b&gt; Er endet auf &lt;b&gt;%2&lt;/b&gt;; Stripe zeigt dasselbe Ende.</translation>
    </message>
    <message>
        <source>Put back the key that was here</source>
        <translation>Vorherigen Schlüssel zurückholen</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>Trotzdem prüfen</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Make a restricted key</source>
        <translation>Eingeschränkten erstellen</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt Ihr Computer in einem anderen Fenster nach einer Erlaubnis oder einem Passwort.</translation>
    </message>
    <message>
        <source>A saved key has the same ending. Looking in the keychain whether it is the same key.</source>
        <translation>Ein gespeicherter Schlüssel endet genauso. Im Schlüsselbund wird nachgesehen, ob es derselbe Schlüssel ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is “%1” itself, the key that you are replacing.&lt;/b&gt; Copy the new key in Stripe, then paste it here.</source>
        <translation>&lt;b&gt;Das ist „%1“ selbst, der Schlüssel, den Sie ersetzen.&lt;/b&gt; Kopieren Sie den neuen Schlüssel in Stripe, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You have saved this key as “%1”.&lt;/b&gt; It is used as that key, and not saved twice.</source>
        <translation>&lt;b&gt;Sie haben diesen Schlüssel als „%1“ gespeichert.&lt;/b&gt; Er wird von dort verwendet und nicht zweimal gespeichert.</translation>
    </message>
</context>
<context>
    <name>RecoveryNote</name>
    <message>
        <source>Look in the &amp;keychain</source>
        <translation>Im Schlüsse&amp;lbund nachsehen</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt Ihr Computer in einem anderen Fenster nach einer Erlaubnis oder einem Passwort.</translation>
    </message>
    <message>
        <source>Looking in the keychain.</source>
        <translation>Im Schlüsselbund wird nachgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has %n key(s) of this program that the list has lost.</source>
        <translation>
            <numerusform>Im Schlüsselbund liegt %n Schlüssel dieses Programms, der in der Liste fehlt.</numerusform>
            <numerusform>Im Schlüsselbund liegen %n Schlüssel dieses Programms, die in der Liste fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Not every key came back.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Nicht jeder Schlüssel kam zurück.&lt;/b&gt; %1</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n key(s) came back from the keychain.&lt;/b&gt; What is not checked yet may have changed in the meantime.</source>
        <translation>
            <numerusform>&lt;b&gt;%n Schlüssel kam aus dem Schlüsselbund zurück.&lt;/b&gt; Was noch nicht geprüft ist, kann sich inzwischen geändert haben.</numerusform>
            <numerusform>&lt;b&gt;%n Schlüssel kamen aus dem Schlüsselbund zurück.&lt;/b&gt; Was noch nicht geprüft ist, kann sich inzwischen geändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no other key of this program.</source>
        <translation>Im Schlüsselbund liegt kein anderer Schlüssel dieses Programms.</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>The key keeps working in Stripe and in Combidesk. To end it for good, also delete it in Stripe, under “API keys”.</source>
        <translation>In Stripe und in Combidesk funktioniert der Schlüssel weiter. Um ihn endgültig zu sperren, löschen Sie ihn auch in Stripe unter „API keys“.</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ReportAllButton</name>
    <message>
        <source>The report is being written.</source>
        <translation>Der Bericht wird geschrieben.</translation>
    </message>
    <message>
        <source>Report on all of them</source>
        <translation>Bericht über alle Schlüssel</translation>
    </message>
</context>
<context>
    <name>ReportFileDialog</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>&lt;b&gt;No report yet.&lt;/b&gt; Check this key to get one.</source>
        <translation>&lt;b&gt;Noch kein Bericht.&lt;/b&gt; Er entsteht, sobald Sie diesen Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;For your records:&lt;/b&gt; what this key can read, when that was checked, and how to revoke it.</source>
        <translation>&lt;b&gt;Für Ihre Unterlagen:&lt;/b&gt; was dieser Schlüssel lesen kann, wann das geprüft wurde und wie Sie ihn sperren.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>&lt;b&gt;No program could open the report.&lt;/b&gt; It is saved here: %1</source>
        <extracomment>%1: where the report lies, folders and all</extracomment>
        <translation>&lt;b&gt;Kein Programm konnte den Bericht öffnen.&lt;/b&gt; Er ist hier gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Edit this key in Stripe: %1</source>
        <translation>Diesen Schlüssel in Stripe bearbeiten: %1</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row is set to “Write” cannot be seen from outside.</source>
        <translation>Getestet wurde nur das Lesen. Ob eine Zeile auf „Write“ (Schreiben) steht, ist von außen nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Stripe account: %1</source>
        <translation>Stripe-Konto: %1</translation>
    </message>
    <message>
        <source>There was no key on standard input. Start this once more, paste the key and press Enter.</source>
        <translation>Über die Standardeingabe kam kein Schlüssel. Starten Sie dies noch einmal, fügen Sie den Schlüssel ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>There is more than one key on standard input. Give only the one that is meant for Combidesk.</source>
        <translation>Über die Standardeingabe kam mehr als ein Schlüssel. Geben Sie nur den an, der für Combidesk bestimmt ist.</translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Ask your IT department for the proxy settings of this computer. This says nothing about the key.</source>
        <translation>Der Proxyserver Ihrer Firma hat nichts durchgelassen. Fragen Sie Ihre IT-Abteilung nach den Proxy-Einstellungen dieses Computers. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Stripe key for Combidesk: report of a check</source>
        <translation>Stripe-Schlüssel für Combidesk: Prüfbericht</translation>
    </message>
    <message numerus="yes">
        <source>Stripe keys for Combidesk: report of %n keys</source>
        <translation>
            <numerusform>Stripe-Schlüssel für Combidesk: Bericht über %n Schlüssel</numerusform>
            <numerusform>Stripe-Schlüssel für Combidesk: Bericht über %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe Key Wizard %1. The key itself is not in this report.</source>
        <translation>Stripe Key Wizard %1. Der Schlüssel selbst steht nicht in diesem Bericht.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum und Unterschrift</translation>
    </message>
    <message>
        <source>All saved keys</source>
        <translation>Alle gespeicherten Schlüssel</translation>
    </message>
    <message>
        <source>As remembered on %1; each key’s section says when it was last checked.</source>
        <extracomment>%1: a day, &quot;3 March 2026&quot;</extracomment>
        <translation>Wie am %1 gespeichert; bei jedem Schlüssel steht, wann er zuletzt geprüft wurde.</translation>
    </message>
    <message>
        <source>Stripe keys report %1</source>
        <extracomment>The name of a file. %1: a day, &quot;2026-11-23&quot;</extracomment>
        <translation>Bericht Stripe-Schlüssel %1</translation>
    </message>
    <message>
        <source>Stripe key report %1</source>
        <extracomment>The name of a file. %1: the day and the end of the key, &quot;2026-11-23 Ab12&quot;</extracomment>
        <translation>Prüfbericht Stripe-Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>RevealKeyPage</name>
    <message>
        <source>Reveal the secret key and copy it</source>
        <translation>Geheimschlüssel anzeigen und kopieren</translation>
    </message>
    <message>
        <source>It is in the section “Standard keys”. Stripe shows a live key only once.</source>
        <translation>Er steht im Abschnitt „Standard keys“. Im Live-Modus zeigt Stripe einen Schlüssel nur einmal an.</translation>
    </message>
    <message>
        <source>In the row “Secret key”, reveal the key, then click it to copy it.</source>
        <translation>Lassen Sie sich in der Zeile „Secret key“ den Schlüssel anzeigen und klicken Sie darauf, um ihn zu kopieren.</translation>
    </message>
    <message>
        <source>If it cannot be revealed: press &lt;b&gt;“+ Create secret key”&lt;/b&gt; and choose &lt;b&gt;“Building your own integration”&lt;/b&gt;. Your Stripe administrator then gets a request to verify this, and has to approve it.</source>
        <translation>Falls er sich nicht anzeigen lässt: Klicken Sie auf &lt;b&gt;„+ Create secret key“&lt;/b&gt; und wählen Sie &lt;b&gt;„Building your own integration“&lt;/b&gt;. Ihr Stripe-Administrator erhält dann eine Anfrage und muss sie genehmigen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key can do everything&lt;/b&gt; in your Stripe account. Combidesk only reads with it. Give it to nobody else.</source>
        <translation>&lt;b&gt;Dieser Schlüssel darf alles&lt;/b&gt; in Ihrem Stripe-Konto. Combidesk liest damit nur. Geben Sie ihn an niemanden sonst weiter.</translation>
    </message>
    <message>
        <source>I don’t see this key</source>
        <translation>Ich sehe diesen Schlüssel nicht</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Look at the Stripe key “%1” again</source>
        <extracomment>A title in a calendar. %1: the name that the person gave the key</extracomment>
        <translation>Stripe-Schlüssel „%1“ wieder ansehen</translation>
    </message>
    <message>
        <source>Open Stripe Key Wizard, choose this key (%1) and press “Check again”. Is the key still needed, and by whom?</source>
        <extracomment>%1: the key as Stripe shows it, &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Öffnen Sie Stripe Key Wizard, wählen Sie diesen Schlüssel (%1) und klicken Sie auf „Erneut prüfen“. Wird der Schlüssel noch gebraucht, und von wem?</translation>
    </message>
    <message>
        <source>Look at Stripe key %1</source>
        <extracomment>The name of a file. %1: the day and the end of the key, &quot;2027-03-01 Ab12&quot;</extracomment>
        <translation>Stripe-Schlüssel ansehen %1</translation>
    </message>
</context>
<context>
    <name>RotateKeyPage</name>
    <message>
        <source>Press “Rotate key” in Stripe</source>
        <translation>Klicken Sie in Stripe auf „Rotate key“</translation>
    </message>
    <message>
        <source>Stripe makes a new key that can read the same. The old one goes on working for some days, so that the bookkeeping does not stop.</source>
        <translation>Stripe macht einen neuen Schlüssel, der dasselbe lesen kann. Der alte funktioniert noch einige Tage, damit die Buchhaltung nicht stillsteht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You began on %1.&lt;/b&gt; If you still have the new key, go on. If not, press “Rotate key” once more, on the new key.</source>
        <extracomment>%1: a day</extracomment>
        <translation>&lt;b&gt;Sie haben am %1 begonnen.&lt;/b&gt; Wenn Sie den neuen Schlüssel noch haben, machen Sie weiter. Wenn nicht, klicken Sie beim neuen Schlüssel noch einmal auf „Rotate key“.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page “API keys”</source>
        <translation>„API keys“ öffnen</translation>
    </message>
    <message>
        <source>In Stripe, find the key that ends in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Suchen Sie in Stripe den Schlüssel, der auf &lt;b&gt;%1&lt;/b&gt; endet.</translation>
    </message>
    <message>
        <source>Press “...” at the end of its row, then “Rotate key”.</source>
        <translation>Klicken Sie am Ende der Zeile auf „...“, dann auf „Rotate key“.</translation>
    </message>
    <message>
        <source>Choose how long the old key still works, and choose the same here. &lt;b&gt;Never “now”&lt;/b&gt;: Combidesk could read nothing until it has the new key.</source>
        <translation>Wählen Sie, wie lange der alte Schlüssel noch funktioniert, und wählen Sie hier dasselbe. &lt;b&gt;Nie „now“&lt;/b&gt;: Combidesk könnte nichts lesen, bis es den neuen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Copy the new key at once. Stripe shows it only once.</source>
        <translation>Kopieren Sie den neuen Schlüssel sofort. Stripe zeigt ihn nur einmal.</translation>
    </message>
    <message>
        <source>How long the old key still works</source>
        <translation>Wie lange der alte Schlüssel noch funktioniert</translation>
    </message>
    <message>
        <source>I did not press “Rotate key”</source>
        <translation>Ich habe nicht auf „Rotate key“ geklickt</translation>
    </message>
</context>
<context>
    <name>RotationSection</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Rotated in Stripe on</source>
        <translation>In Stripe erneuert am</translation>
    </message>
    <message>
        <source>Old key works until about</source>
        <translation>Alter Schlüssel funktioniert bis etwa</translation>
    </message>
    <message>
        <source>Old key refused by Stripe since</source>
        <translation>Alter Schlüssel von Stripe abgelehnt seit</translation>
    </message>
    <message>
        <source>New key in Combidesk since</source>
        <translation>Neuer Schlüssel in Combidesk seit</translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Combidesk needs the new key</source>
        <translation>Combidesk braucht den neuen Schlüssel</translation>
    </message>
    <message>
        <source>Ended, can be removed</source>
        <translation>Beendet, kann entfernt werden</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Being replaced by %1</source>
        <extracomment>%1: the last letters of the new key, &quot;…Cd34&quot;</extracomment>
        <translation>Wird ersetzt durch %1</translation>
    </message>
    <message>
        <source>refused by Stripe since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>von Stripe abgelehnt seit %1</translation>
    </message>
    <message>
        <source>the new key is not entered yet</source>
        <translation>der neue Schlüssel ist noch nicht eingegeben</translation>
    </message>
    <message>
        <source>the new key is not in Combidesk yet</source>
        <translation>der neue Schlüssel ist noch nicht in Combidesk</translation>
    </message>
    <message>
        <source>works until about %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>funktioniert bis etwa %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <extracomment>%1: the last letters of the old key, &quot;…Ab12&quot;</extracomment>
        <translation>anstelle von %1</translation>
    </message>
    <message>
        <source>Combidesk has the new key (%1). The rotation ends when the old key does.</source>
        <extracomment>%1: the last letters of a key, &quot;…Cd34&quot;</extracomment>
        <translation>Combidesk hat den neuen Schlüssel (%1). Die Erneuerung ist zu Ende, wenn der alte Schlüssel endet.</translation>
    </message>
    <message>
        <source>The new key (%1) is saved as “%2”. Combidesk still has the old one (%3).</source>
        <extracomment>%1 and %3: the last letters of a key, &quot;…Cd34&quot;. %2: the name that the person gave the new key</extracomment>
        <translation>Der neue Schlüssel (%1) ist als „%2“ gespeichert. Combidesk hat noch den alten (%3).</translation>
    </message>
    <message>
        <source>Stripe refuses the old key (%1) since %2.</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;; %2: a day</extracomment>
        <translation>Stripe lehnt den alten Schlüssel (%1) seit %2 ab.</translation>
    </message>
    <message>
        <source>The old key (%1) still works.</source>
        <translation>Der alte Schlüssel (%1) funktioniert noch.</translation>
    </message>
    <message>
        <source>The old key (%1) still works, though it was to end about %2. You can end it in Stripe (“Expire key”).</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;; %2: a day</extracomment>
        <translation>Der alte Schlüssel (%1) funktioniert noch, obwohl er etwa am %2 enden sollte. Sie können ihn in Stripe beenden („Expire key“).</translation>
    </message>
    <message>
        <source>The old key (%1) still works, until about %2.</source>
        <translation>Der alte Schlüssel (%1) funktioniert noch, bis etwa %2.</translation>
    </message>
    <message>
        <source>Asking Stripe about the old key (%1)…</source>
        <translation>Stripe wird nach dem alten Schlüssel (%1) gefragt…</translation>
    </message>
    <message>
        <source>It is not known whether the old key (%1) still works. %2</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;; %2: why</extracomment>
        <translation>Es ist nicht bekannt, ob der alte Schlüssel (%1) noch funktioniert. %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stripe refuses the old key (%1) already.&lt;/b&gt; Combidesk can read nothing until it has the new key.</source>
        <translation>&lt;b&gt;Stripe lehnt den alten Schlüssel (%1) schon ab.&lt;/b&gt; Combidesk kann nichts lesen, bis es den neuen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Stripe refuses this key (%1), so nothing can use it any more.</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;</extracomment>
        <translation>Stripe lehnt diesen Schlüssel (%1) ab; nichts kann ihn mehr benutzen.</translation>
    </message>
</context>
<context>
    <name>SampleKeyMenu</name>
    <message>
        <source>Copy a sample key</source>
        <translation>Beispielschlüssel kopieren</translation>
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
    <message>
        <source>Standard secret key</source>
        <translation>Standard-Geheimschlüssel</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save the key on this computer</source>
        <translation>Schlüssel auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>Stripe shows the key only once. If you save it, you can check it again later, or enter it in Combidesk once more.</source>
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
        <source>The key goes into &lt;b&gt;%1&lt;/b&gt;. %2 It is kept nowhere else, and it counts as saved only after it has been read back and compared.</source>
        <extracomment>%1: the name of the keychain, %2: a sentence on what protects the key there</extracomment>
        <translation>Speicherort: &lt;b&gt;%1&lt;/b&gt;. %2 Nur dort wird der Schlüssel aufbewahrt. Als gespeichert gilt er erst, wenn er zurückgelesen und verglichen wurde.</translation>
    </message>
    <message>
        <source>In practice the key is kept only until you close this window.</source>
        <translation>Im Übungsmodus bleibt der Schlüssel nur gespeichert, bis Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>This replaces the saved key “%1” (%2). When Combidesk has the new one, delete the old one in Stripe.</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Das ersetzt den gespeicherten Schlüssel „%1“ (%2). Sobald Combidesk den neuen hat, löschen Sie den alten in Stripe.</translation>
    </message>
    <message>
        <source>If you replace “%1”, it leaves this computer, and Stripe does not show it again.</source>
        <translation>Wenn Sie „%1“ ersetzen, verschwindet dieser Schlüssel von diesem Computer, und Stripe zeigt ihn nicht noch einmal.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key belongs to another Stripe account than “%1”.&lt;/b&gt; This key: %2. “%1”: %3.</source>
        <extracomment>%1: the name of the saved key, %2 and %3: Stripe&apos;s numbers of accounts, &quot;acct_1AbC&quot;</extracomment>
        <translation>&lt;b&gt;Dieser Schlüssel gehört zu einem anderen Stripe-Konto als „%1“.&lt;/b&gt; Dieser Schlüssel: %2. „%1“: %3.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is not known whether this key belongs to the same Stripe account as “%1” (%2).&lt;/b&gt;</source>
        <extracomment>%1: the name of the saved key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>&lt;b&gt;Es ist nicht bekannt, ob dieser Schlüssel zum selben Stripe-Konto gehört wie „%1“ (%2).&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Save as another key</source>
        <translation>Als weiteren Schlüssel speichern</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Den alten Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is a test key, and “%1” is a live key.&lt;/b&gt; With a test key, Combidesk sees only test data.</source>
        <translation>&lt;b&gt;Das ist ein Testschlüssel, und „%1“ ist ein Live-Schlüssel.&lt;/b&gt; Mit einem Testschlüssel sieht Combidesk nur Testdaten.</translation>
    </message>
    <message>
        <source>This is the new key. The old one, “%1” (%2), stays saved until Stripe refuses it.</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Das ist der neue Schlüssel. Der alte, „%1“ (%2), bleibt gespeichert, bis Stripe ihn ablehnt.</translation>
    </message>
    <message>
        <source>It is the new key</source>
        <translation>Es ist der neue Schlüssel</translation>
    </message>
    <message>
        <source>So it may not be what “Rotate key” has made.</source>
        <translation>Vielleicht ist es also nicht der, den „Rotate key“ gemacht hat.</translation>
    </message>
</context>
<context>
    <name>SavedKeyActions</name>
    <message>
        <source>&amp;Use in Combidesk</source>
        <translation>In &amp;Combidesk nutzen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>R&amp;otate</source>
        <translation>Erneue&amp;rn</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>An&amp;gaben</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>SavedKeyDelegate</name>
    <message>
        <source>Name for this key</source>
        <translation>Name für diesen Schlüssel</translation>
    </message>
</context>
<context>
    <name>SavedKeyDetails</name>
    <message>
        <source>saved on %1</source>
        <translation>gespeichert am %1</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <extracomment>%1: the name that the person gave the key</extracomment>
        <translation>Angaben zu „%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>alle 3 Monate</translation>
    </message>
    <message>
        <source>every 6 months</source>
        <translation>alle 6 Monate</translation>
    </message>
    <message>
        <source>every 12 months</source>
        <translation>alle 12 Monate</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The day to look at it again</source>
        <translation>Der Tag, um ihn wieder anzusehen</translation>
    </message>
    <message>
        <source>For your calendar</source>
        <translation>Für Ihren Kalender</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>next on %1</source>
        <extracomment>%1: a day, &quot;3 March 2027&quot;</extracomment>
        <translation>das nächste Mal am %1</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>Der Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Save a file for your calendar</source>
        <translation>Eine Datei für Ihren Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>&lt;b&gt;The calendar file is saved&lt;/b&gt; as “%1” in “%2”. Open it, and your calendar takes the day over and reminds you a week before.</source>
        <extracomment>%1: the name of a file. %2: the folder where it lies</extracomment>
        <translation>&lt;b&gt;Die Kalenderdatei ist gespeichert&lt;/b&gt; als „%1“ in „%2“. Öffnen Sie sie: Ihr Kalender übernimmt den Tag und erinnert Sie eine Woche vorher.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The calendar file could not be saved&lt;/b&gt; in “%1”. Choose another folder, or see if the disk is full.</source>
        <translation>&lt;b&gt;Die Kalenderdatei konnte nicht gespeichert werden&lt;/b&gt; in „%1“. Wählen Sie einen anderen Ordner, oder sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>SavedKeyModel</name>
    <message>
        <source>checked on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>tried on %1</source>
        <translation>Versuch am %1</translation>
    </message>
    <message>
        <source>%1 Space bar: %2.</source>
        <extracomment>%1: what is known of a key; %2: a button, &quot;Check again&quot;</extracomment>
        <translation>%1 Leertaste: %2.</translation>
    </message>
    <message>
        <source>not checked this time</source>
        <translation>diesmal nicht geprüft</translation>
    </message>
    <message>
        <source>found in the keychain</source>
        <translation>im Schlüsselbund gefunden</translation>
    </message>
</context>
<context>
    <name>SavedKeyStatus</name>
    <message>
        <source>Permissions missing</source>
        <translation>Berechtigungen fehlen</translation>
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
        <source>To be checked again</source>
        <translation>Erneut zu prüfen</translation>
    </message>
    <message>
        <source>Checked on a day to come</source>
        <translation>Prüfung liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Ready, but pays out by hand</source>
        <translation>Bereit, aber Auszahlung von Hand</translation>
    </message>
    <message>
        <source>Ready, but can read too much</source>
        <translation>Bereit, kann aber zu viel lesen</translation>
    </message>
    <message>
        <source>Ready for Combidesk</source>
        <translation>Bereit für Combidesk</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>SavedKeysCommand</name>
    <message>
        <source>No key is saved here for this user.</source>
        <translation>Für diesen Benutzer ist hier kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>Not every name is that of a saved key; nothing was checked. --list shows the names. A key itself never belongs on the command line, where others can read it.</source>
        <translation>Nicht jeder Name gehört zu einem gespeicherten Schlüssel; es wurde nichts geprüft. --list zeigt die Namen. Ein Schlüssel selbst gehört nie auf die Befehlszeile, wo andere ihn lesen können.</translation>
    </message>
    <message>
        <source>No key is saved here for this user, so nothing was checked.</source>
        <translation>Für diesen Benutzer ist hier kein Schlüssel gespeichert, daher wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Not every result could be written to the list of saved keys.</source>
        <translation>Nicht jedes Ergebnis konnte in die Liste der gespeicherten Schlüssel geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SavedKeysPage</name>
    <message>
        <source>&lt;b&gt;The key was not removed.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Der Schlüssel wurde nicht entfernt.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation>Ihre gespeicherten Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Set up another key</source>
        <translation>Weiteren &amp;Schlüssel einrichten</translation>
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
        <source>Saved keys</source>
        <translation>Gespeicherte Schlüssel</translation>
    </message>
    <message>
        <source>Check all of &amp;them</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <source>These keys are in %1. Choose one, or set up another.</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot; or &quot;your computer&apos;s keychain&quot;</extracomment>
        <translation>Speicherort: %1. Wählen Sie einen Schlüssel, oder fügen Sie einen weiteren hinzu.</translation>
    </message>
    <message>
        <source>&lt;b&gt;“%1” is no longer saved on this computer.&lt;/b&gt; Another window of this program has removed it.</source>
        <extracomment>%1: the name that the person gave the key</extracomment>
        <translation>&lt;b&gt;„%1“ ist nicht mehr auf diesem Computer gespeichert.&lt;/b&gt; Ein anderes Fenster dieses Programms hat den Schlüssel entfernt.</translation>
    </message>
</context>
<context>
    <name>SavedKeysText</name>
    <message>
        <source>checked on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>What was remembered about this key cannot be read.</source>
        <translation>Was zu diesem Schlüssel festgehalten war, lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>SavedKeysToolbar</name>
    <message numerus="yes">
        <source>Needs attention (%n)</source>
        <extracomment>%n: how many of the saved keys</extracomment>
        <translation>
            <numerusform>Braucht Aufmerksamkeit (%n)</numerusform>
            <numerusform>Braucht Aufmerksamkeit (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the saved keys</source>
        <translation>In den gespeicherten Schlüsseln suchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Nach Ergebnis</translation>
    </message>
    <message>
        <source>By review day</source>
        <translation>Nach Prüftag</translation>
    </message>
    <message>
        <source>No saved key is like that.</source>
        <translation>Kein gespeicherter Schlüssel passt dazu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>SavedKeysWords</name>
    <message numerus="yes">
        <source>&lt;b&gt;Stopped.&lt;/b&gt; %1 of %2 keys are checked, %n are not.</source>
        <extracomment>%1 of %2 keys are checked</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Angehalten.&lt;/b&gt; %1 von %2 Schlüsseln sind geprüft, %n ist es nicht.</numerusform>
            <numerusform>&lt;b&gt;Angehalten.&lt;/b&gt; %1 von %2 Schlüsseln sind geprüft, %n sind es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 of %2 keys were checked, %n could not be.&lt;/b&gt;</source>
        <extracomment>%1 of %2 keys were checked</extracomment>
        <translation>
            <numerusform>&lt;b&gt;%1 von %2 Schlüsseln wurden geprüft; bei %n ging es nicht.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%1 von %2 Schlüsseln wurden geprüft; bei %n ging es nicht.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;All %n keys are checked.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n Schlüssel ist geprüft.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;Alle %n Schlüssel sind geprüft.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>In der Liste steht, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing something</source>
        <translation>
            <numerusform>bei %n fehlt etwas</numerusform>
            <numerusform>bei %n fehlt etwas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n abgelaufen</numerusform>
            <numerusform>%n abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n nicht verwendbar</numerusform>
            <numerusform>%n nicht verwendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;48 keys&quot;; %2: &quot;45 ready, 2 missing something, 1 expired&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n to be looked at this month.</source>
        <extracomment>%1: &quot;48 keys: 48 ready&quot;; %n: how many of them</extracomment>
        <translation>
            <numerusform>%1; diesen Monat %n anzusehen.</numerusform>
            <numerusform>%1; diesen Monat %n anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checked, %n left</source>
        <extracomment>%1 of %2 keys</extracomment>
        <translation>
            <numerusform>%1 von %2 geprüft, noch %n</numerusform>
            <numerusform>%1 von %2 geprüft, noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was found about %n keys could not be written to the list. See if the disk is full.</source>
        <translation>
            <numerusform>Das Ergebnis für %n Schlüssel konnte nicht in die Liste geschrieben werden. Sehen Sie nach, ob die Festplatte voll ist.</numerusform>
            <numerusform>Die Ergebnisse für %n Schlüssel konnten nicht in die Liste geschrieben werden. Sehen Sie nach, ob die Festplatte voll ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Zeigen, was zu tun ist</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n being replaced</source>
        <translation>
            <numerusform>%n wird ersetzt</numerusform>
            <numerusform>%n werden ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Check the old key</source>
        <translation>Alten Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Remove the old key</source>
        <translation>Alten Schlüssel entfernen</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation>Stripe mit Combidesk verbinden</translation>
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
        <translation>Stripe zeigt einen Schlüssel nur einmal an. Wenn Sie das Fenster jetzt schließen, müssen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Ohne Schlüssel schließen</translation>
    </message>
    <message>
        <source>Does Combidesk have the key now?</source>
        <translation>Hat Combidesk den Schlüssel jetzt?</translation>
    </message>
    <message>
        <source>It is not saved on this computer, and closing takes it from the clipboard. If Combidesk does not have it, you will need to make a new one.</source>
        <translation>Er ist nicht auf diesem Computer gespeichert, und beim Schließen verschwindet er aus der Zwischenablage. Hat Combidesk ihn nicht, müssen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Combidesk has it, close</source>
        <translation>Combidesk hat ihn, schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation>Stripe mit Combidesk verbinden</translation>
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
        <source>Rotate the key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
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
    <name>WizardButtons</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
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
        <source>One of the letters comes from another alphabet and only looks right. Copy the key directly from Stripe, not from a document or a picture.</source>
        <translation>Einer der Buchstaben stammt aus einem anderen Alphabet und sieht nur so aus wie der richtige. Kopieren Sie den Schlüssel direkt aus Stripe, nicht aus einem Dokument oder Bild.</translation>
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
        <source>Stripe did not answer in time. Check again in a moment. This says nothing about the key.</source>
        <translation>Stripe hat nicht rechtzeitig geantwortet. Prüfen Sie gleich noch einmal. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Enter your user name and password for it, or ask your IT department. This says nothing about the key.</source>
        <translation>Der Proxyserver Ihrer Firma hat nichts durchgelassen. Geben Sie Benutzername und Passwort für den Proxyserver ein, oder fragen Sie Ihre IT-Abteilung. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so the key was not sent. Something in your network may be reading along: ask your IT department.</source>
        <translation>Die Verbindung zu Stripe ist nicht sicher, deshalb wurde der Schlüssel nicht gesendet. Vielleicht liest etwas in Ihrem Netzwerk mit: Fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Something in your network answered in Stripe’s place and pointed to another address. In a hotel or train, log in to the Wi-Fi first. Then check again.</source>
        <translation>Etwas in Ihrem Netzwerk hat anstelle von Stripe geantwortet und auf eine andere Adresse verwiesen. Melden Sie sich im Hotel oder im Zug zuerst beim WLAN an. Prüfen Sie dann erneut.</translation>
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
        <source>The keychain does not give out this key. It may be locked, or the key was removed there. Unlock the keychain and try again, or replace the key.</source>
        <translation>Der Schlüsselbund gibt diesen Schlüssel nicht heraus. Vielleicht ist er gesperrt, oder der Schlüssel wurde dort entfernt. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder ersetzen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key unchanged, so it does not count as saved. Try again, or continue without saving.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht unverändert abgelegt, deshalb gilt er nicht als gespeichert. Versuchen Sie es erneut, oder fahren Sie ohne Speichern fort.</translation>
    </message>
    <message>
        <source>The list of saved keys could not be written. See if the disk is full, then try again.</source>
        <translation>Die Liste der gespeicherten Schlüssel konnte nicht geschrieben werden. Sehen Sie nach, ob die Festplatte voll ist, und versuchen Sie es dann erneut.</translation>
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
        <translation>Vom Proxy blockiert</translation>
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
        <source>Another Stripe code</source>
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
        <source>The key works, and Combidesk can read %1 of 11 resources. Add what is missing in Stripe, then check again. The key stays the same.</source>
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
        <source>Your login to this computer protects it there.</source>
        <translation>Dort schützt ihn Ihre Anmeldung an diesem Computer.</translation>
    </message>
    <message>
        <source>It is encrypted there with the password of the keychain.</source>
        <translation>Dort ist er mit dem Passwort des Schlüsselbunds verschlüsselt.</translation>
    </message>
    <message>
        <source>This keychain has no password: whoever can read the files of this computer can read the key. You can give it one in the program Passwords and Keys.</source>
        <translation>Dieser Schlüsselbund hat kein Passwort: Wer die Dateien dieses Computers lesen kann, kann den Schlüssel lesen. Ein Passwort geben Sie ihm im Programm Passwörter und Verschlüsselung.</translation>
    </message>
    <message>
        <source>How well it is protected there depends on how you set up this keychain.</source>
        <translation>Wie gut er dort geschützt ist, hängt davon ab, wie Sie diesen Schlüsselbund eingerichtet haben.</translation>
    </message>
    <message>
        <source>KeePassXC puts it into its recycle bin, where it can be read until you empty that.</source>
        <translation>KeePassXC legt ihn in seinen Papierkorb. Dort ist er lesbar, bis Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Your computer’s keychain may keep it for a while, for example in a recycle bin.</source>
        <translation>Der Schlüsselbund Ihres Computers bewahrt ihn vielleicht noch eine Zeit auf, zum Beispiel in einem Papierkorb.</translation>
    </message>
    <message>
        <source>Opening and closing balance</source>
        <translation>Anfangs- und Endsaldo</translation>
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
        <source>What arrived in the bank account</source>
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
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Corrections to invoices</source>
        <translation>Korrekturen zu Rechnungen</translation>
    </message>
    <message>
        <source>In Stripe, set “%1 › %2” to “Read”</source>
        <extracomment>%1 is Stripe&apos;s group, %2 Stripe&apos;s row, both in English. &quot;Read&quot; is Stripe&apos;s word.</extracomment>
        <translation>In Stripe „%1 › %2“ auf „Read“ stellen</translation>
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
        <source>Stripe is receiving many requests from your account just now. Wait a minute, then check again. The key is not the cause.</source>
        <translation>Stripe erhält gerade sehr viele Anfragen von Ihrem Konto. Warten Sie eine Minute und prüfen Sie dann erneut. Am Schlüssel liegt es nicht.</translation>
    </message>
    <message>
        <source>Stripe has a problem at the moment. Wait a few minutes, then check again. The key is not the cause.</source>
        <translation>Bei Stripe gibt es gerade eine Störung. Warten Sie ein paar Minuten und prüfen Sie dann erneut. Am Schlüssel liegt es nicht.</translation>
    </message>
    <message>
        <source>Stripe could not be reached. See if this computer is connected to the internet, then check again. This says nothing about the key.</source>
        <translation>Stripe war nicht erreichbar. Sehen Sie nach, ob dieser Computer mit dem Internet verbunden ist, und prüfen Sie dann erneut. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The answer does not look like one of Stripe’s. In a hotel or train, log in to the Wi-Fi first. Then check again. This says nothing about the key.</source>
        <translation>Die Antwort sieht nicht nach Stripe aus. Melden Sie sich im Hotel oder im Zug zuerst beim WLAN an. Prüfen Sie dann erneut. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Test. A simulator answered, not Stripe. Nothing in this report is real.</source>
        <translation>Test. Ein Simulator hat geantwortet, nicht Stripe. Nichts in diesem Bericht ist echt.</translation>
    </message>
    <message>
        <source>Practice. Nothing in this report is real.</source>
        <translation>Übungsmodus. Nichts in diesem Bericht ist echt.</translation>
    </message>
    <message>
        <source>The key works, but can read more than needed</source>
        <translation>Der Schlüssel funktioniert, kann aber mehr lesen als nötig</translation>
    </message>
    <message>
        <source>It was probably made from a template, or for a third-party application. In Stripe, edit the key and set every row except the ten for Combidesk to “None”.</source>
        <translation>Vermutlich wurde er mit einer Vorlage oder für eine Drittanwendung erstellt. Bearbeiten Sie ihn in Stripe und stellen Sie alles außer den zehn Zeilen für Combidesk auf „None“ (Kein Zugriff).</translation>
    </message>
    <message>
        <source>In Stripe, edit the key and set every row except the ten for Combidesk to “None”.</source>
        <translation>Bearbeiten Sie den Schlüssel in Stripe und stellen Sie alles außer den zehn Zeilen für Combidesk auf „None“ (Kein Zugriff).</translation>
    </message>
    <message>
        <source>Not more than needed: of eight other things that were tried, it can read none.</source>
        <translation>Nicht mehr als nötig: Von acht anderen probierten Bereichen kann der Schlüssel keinen lesen.</translation>
    </message>
    <message>
        <source>Stripe does not accept this key. It may have been deleted, or a letter is missing. Copy it in Stripe once more, or make a new key.</source>
        <translation>Stripe nimmt diesen Schlüssel nicht an. Vielleicht wurde er gelöscht, oder es fehlt ein Zeichen. Kopieren Sie ihn in Stripe noch einmal, oder erstellen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Stripe has switched this key off, because others could read it in public. Make a new key, and do not use this one again.</source>
        <translation>Stripe hat diesen Schlüssel abgeschaltet, weil andere ihn öffentlich lesen konnten. Erstellen Sie einen neuen Schlüssel, und verwenden Sie diesen nicht mehr.</translation>
    </message>
    <message>
        <source>This key came from a platform that works with your Stripe account, and has expired. Make a key of your own in Stripe, then enter it here.</source>
        <translation>Dieser Schlüssel stammt von einer Plattform, die mit Ihrem Stripe-Konto arbeitet, und ist abgelaufen. Erstellen Sie in Stripe einen eigenen Schlüssel und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This key may no longer reach the Stripe account. Access was taken back there. Make a new key in that account, then enter it here.</source>
        <translation>Dieser Schlüssel darf nicht mehr auf das Stripe-Konto zugreifen. Der Zugriff wurde dort entzogen. Erstellen Sie in diesem Konto einen neuen Schlüssel und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Stripe says that this account is closed. Log in to Stripe to see why, or ask Stripe’s support. The key is not the cause.</source>
        <translation>Laut Stripe ist dieses Konto geschlossen. Melden Sie sich bei Stripe an und sehen Sie nach, warum, oder fragen Sie den Support von Stripe. Am Schlüssel liegt es nicht.</translation>
    </message>
    <message>
        <source>Stripe says that this account cannot take real payments yet. Log in to Stripe and finish its setup there. The key is not the cause.</source>
        <translation>Laut Stripe kann dieses Konto noch keine echten Zahlungen annehmen. Melden Sie sich bei Stripe an und schließen Sie die Einrichtung dort ab. Am Schlüssel liegt es nicht.</translation>
    </message>
    <message>
        <source>Stripe holds this back until something in the account is settled. Log in to Stripe and see what it asks for. The key is not the cause.</source>
        <translation>Stripe hält dies zurück, bis im Konto etwas erledigt ist. Melden Sie sich bei Stripe an und sehen Sie nach, was verlangt wird. Am Schlüssel liegt es nicht.</translation>
    </message>
    <message>
        <source>Stripe does not answer from this place. If you use a VPN, switch it off, or try from another network. This says nothing about the key.</source>
        <translation>Stripe antwortet von diesem Ort aus nicht. Falls Sie ein VPN nutzen, schalten Sie es aus, oder versuchen Sie es aus einem anderen Netzwerk. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Stripe no longer understands this version of the program. Get the newest version, then check again. The key is not the cause.</source>
        <translation>Stripe versteht diese Version des Programms nicht mehr. Holen Sie sich die neueste Version und prüfen Sie dann erneut. Am Schlüssel liegt es nicht.</translation>
    </message>
    <message>
        <source>The key did not arrive at Stripe. Something in your network took it out: ask your IT department. This says nothing about the key.</source>
        <translation>Der Schlüssel ist nicht bei Stripe angekommen. Etwas in Ihrem Netzwerk hat ihn herausgenommen: Fragen Sie Ihre IT-Abteilung. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Stripe answered something that this program does not know. Check again later. If it stays, copy the details for Stripe’s support. This says nothing against the key.</source>
        <translation>Stripe hat etwas geantwortet, das dieses Programm nicht kennt. Prüfen Sie später erneut. Bleibt es dabei, kopieren Sie die Einzelheiten für den Support von Stripe. Gegen den Schlüssel sagt das nichts.</translation>
    </message>
    <message>
        <source>Something in your network does not let this program reach Stripe, such as a company’s filter. Ask your IT department to allow api.stripe.com. This says nothing about the key.</source>
        <translation>Etwas in Ihrem Netzwerk lässt dieses Programm nicht zu Stripe, zum Beispiel ein Filter Ihrer Firma. Bitten Sie Ihre IT-Abteilung, api.stripe.com zu erlauben. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Something in your network wants this computer to show a certificate of its own. Ask your IT department. This says nothing about the key.</source>
        <translation>Etwas in Ihrem Netzwerk verlangt von diesem Computer ein eigenes Zertifikat. Fragen Sie Ihre IT-Abteilung. Über den Schlüssel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Key not accepted by Stripe</source>
        <translation>Schlüssel von Stripe nicht angenommen</translation>
    </message>
    <message>
        <source>Key switched off</source>
        <translation>Schlüssel abgeschaltet</translation>
    </message>
    <message>
        <source>Platform’s key expired</source>
        <translation>Schlüssel der Plattform abgelaufen</translation>
    </message>
    <message>
        <source>Access taken back</source>
        <translation>Zugriff entzogen</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>Account not set up yet</source>
        <translation>Konto noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Something to settle in Stripe</source>
        <translation>In Stripe ist etwas zu erledigen</translation>
    </message>
    <message>
        <source>Not served from this place</source>
        <translation>Von diesem Ort aus nicht möglich</translation>
    </message>
    <message>
        <source>Program too old for Stripe</source>
        <translation>Programm zu alt für Stripe</translation>
    </message>
    <message>
        <source>Key did not arrive</source>
        <translation>Schlüssel nicht angekommen</translation>
    </message>
    <message>
        <source>Unknown answer of Stripe’s</source>
        <translation>Unbekannte Antwort von Stripe</translation>
    </message>
    <message>
        <source>Blocked in this network</source>
        <translation>In diesem Netzwerk blockiert</translation>
    </message>
    <message>
        <source>Certificate or clock out of date</source>
        <translation>Zertifikat oder Uhr stimmt nicht</translation>
    </message>
    <message>
        <source>Certificate demanded</source>
        <translation>Zertifikat verlangt</translation>
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
        <source>Status %1, code %2, request %3</source>
        <extracomment>%1 is an HTTP status such as 403, %2 Stripe&apos;s code, %3 its number of the request, &quot;req_...&quot;</extracomment>
        <translation>Status %1, Code %2, Anfrage %3</translation>
    </message>
    <message>
        <source>This computer says it is %1. On that day the certificate that vouches for Stripe does not count. If the date is wrong, set the clock, then check again. If it is right, ask your IT department. The key was not sent.</source>
        <extracomment>%1 is a date such as &quot;3 March 2031&quot;</extracomment>
        <translation>Dieser Computer sagt, es sei %1. An diesem Tag gilt das Zertifikat nicht, das für Stripe bürgt. Stimmt das Datum nicht, stellen Sie die Uhr und prüfen Sie dann erneut. Stimmt es, fragen Sie Ihre IT-Abteilung. Der Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so no key can be saved on it. You can use a key without saving it.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund, daher lässt sich kein Schlüssel speichern. Sie können einen Schlüssel auch ohne Speichern verwenden.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so no key can be saved on it. To get one, install the package “gnome-keyring”, or on KDE “kwalletmanager”, then log out and in again. You can also use a key without saving it.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund, daher lässt sich kein Schlüssel speichern. Installieren Sie das Paket „gnome-keyring“, unter KDE „kwalletmanager“, und melden Sie sich danach ab und wieder an. Sie können einen Schlüssel auch ohne Speichern verwenden.</translation>
    </message>
    <message>
        <source>KWallet is on this computer, but switched off for programs like this one. In System Settings, under “KDE Wallet”, tick “Enable the KDE wallet subsystem” and “Use KWallet for the Secret Service interface”. Then log out and in again.</source>
        <translation>KWallet ist auf diesem Computer, aber für Programme wie dieses ausgeschaltet. Aktivieren Sie in den Systemeinstellungen unter „KDE Wallet“ „Enable the KDE wallet subsystem“ und „Use KWallet for the Secret Service interface“. Melden Sie sich danach ab und wieder an.</translation>
    </message>
    <message>
        <source>The keychain asked for your permission in a window of its own and did not get it. Try again, and allow it there.</source>
        <translation>Der Schlüsselbund hat in einem eigenen Fenster um Ihre Erlaubnis gebeten und sie nicht bekommen. Versuchen Sie es noch einmal und erlauben Sie es dort.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for a window that asks for your password, then try again. If there is none, log out and in again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Suchen Sie ein Fenster, das nach Ihrem Passwort fragt, und versuchen Sie es noch einmal. Gibt es keines, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The keychain is open, but it could not write. See if the disk is full, then try again.</source>
        <translation>Der Schlüsselbund ist offen, konnte aber nicht schreiben. Prüfen Sie, ob die Festplatte voll ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Keychain switched off</source>
        <translation>Schlüsselbund ausgeschaltet</translation>
    </message>
    <message>
        <source>Keychain not allowed</source>
        <translation>Schlüsselbund nicht erlaubt</translation>
    </message>
    <message>
        <source>Keychain could not write</source>
        <translation>Schlüsselbund konnte nicht schreiben</translation>
    </message>
    <message>
        <source>Something is attached to the key, so it is not certain where the key begins or ends. Nothing was sent. Copy only the key, from its first to its last letter.</source>
        <translation>Am Schlüssel hängt noch etwas, darum ist nicht sicher, wo er beginnt oder endet. Es wurde nichts gesendet. Kopieren Sie nur den Schlüssel, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>It is not certain where the key ends: behind a gap or a line break there are letters that may belong to it. Nothing was sent. Copy only the key, from its first to its last letter.</source>
        <translation>Es ist nicht sicher, wo der Schlüssel endet: Hinter einer Lücke oder einem Zeilenumbruch stehen Zeichen, die dazugehören können. Es wurde nichts gesendet. Kopieren Sie nur den Schlüssel, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>A hyphen divides the key at the end of a line. Keys have no hyphens, so more may have been changed. Copy the key directly from Stripe, not from a document.</source>
        <translation>Ein Bindestrich trennt den Schlüssel am Ende einer Zeile. Schlüssel haben keine Bindestriche, es kann also mehr verändert worden sein. Kopieren Sie den Schlüssel direkt aus Stripe, nicht aus einem Dokument.</translation>
    </message>
    <message>
        <source>The key is written in groups, with spaces or hyphens between them. Stripe writes it in one piece. Copy the key directly from Stripe.</source>
        <translation>Der Schlüssel ist in Gruppen geschrieben, mit Leerzeichen oder Bindestrichen dazwischen. Stripe schreibt ihn am Stück. Kopieren Sie den Schlüssel direkt aus Stripe.</translation>
    </message>
    <message>
        <source>This comes from a web address, where “%” and a number stand for some characters. Copy only the key, directly from Stripe.</source>
        <translation>Das stammt aus einer Internetadresse, in der „%“ mit einer Zahl für manche Zeichen steht. Kopieren Sie nur den Schlüssel, direkt aus Stripe.</translation>
    </message>
    <message>
        <source>The key begins with capital letters. Stripe writes the beginning in small letters (“rk_live_”), so other letters may have been changed too. Copy the key directly from Stripe.</source>
        <translation>Der Schlüssel beginnt mit Großbuchstaben. Stripe schreibt den Anfang klein („rk_live_“), es können also auch andere Buchstaben verändert worden sein. Kopieren Sie den Schlüssel direkt aus Stripe.</translation>
    </message>
    <message>
        <source>At the beginning of the key there are hyphens, full stops or spaces instead of the underscores (“rk_live_”), so more may have been changed. Copy the key directly from Stripe.</source>
        <translation>Am Anfang des Schlüssels stehen Bindestriche, Punkte oder Leerzeichen statt der Unterstriche („rk_live_“), es kann also mehr verändert worden sein. Kopieren Sie den Schlüssel direkt aus Stripe.</translation>
    </message>
    <message>
        <source>At the beginning of the key a letter was taken for another one that looks like it, as from a picture. Copy the key directly from Stripe.</source>
        <translation>Am Anfang des Schlüssels wurde ein Buchstabe mit einem ähnlichen verwechselt, wie aus einem Bild. Kopieren Sie den Schlüssel direkt aus Stripe.</translation>
    </message>
    <message>
        <source>There is a character (NUL) in this text that no key has, so it may be damaged. Nothing was sent. Copy the key directly from Stripe.</source>
        <translation>In diesem Text steht ein Zeichen (NUL), das kein Schlüssel hat; der Text kann also beschädigt sein. Es wurde nichts gesendet. Kopieren Sie den Schlüssel direkt aus Stripe.</translation>
    </message>
    <message>
        <source>The letter “%1” only looks right: keys have no such letter. Copy the key directly from Stripe, not from a document or a picture.</source>
        <translation>Der Buchstabe „%1“ sieht nur richtig aus: Schlüssel haben keinen solchen Buchstaben. Kopieren Sie den Schlüssel direkt aus Stripe, nicht aus einem Dokument oder Bild.</translation>
    </message>
    <message>
        <source>At the beginning of the key “%1” stands for another letter that looks like it, as from a picture. Copy the key directly from Stripe.</source>
        <translation>Am Anfang des Schlüssels steht „%1“ für einen anderen Buchstaben, der ähnlich aussieht, wie aus einem Bild. Kopieren Sie den Schlüssel direkt aus Stripe.</translation>
    </message>
    <message>
        <source>Found the key in a longer text; the rest was not kept.</source>
        <translation>Der Schlüssel wurde in einem längeren Text gefunden; der Rest wurde nicht behalten.</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>umgekehrte Schrägstriche</translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %2 can no longer be read.</source>
        <extracomment>%1 is a day, %2 Stripe&apos;s name of one resource or of several, in English</extracomment>
        <translation>
            <numerusform>Seit dem %1: %2 kann nicht mehr gelesen werden.</numerusform>
            <numerusform>Seit dem %1: %2 können nicht mehr gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %2 can be read again.</source>
        <extracomment>%1 is a day, %2 Stripe&apos;s name of one resource or of several, in English</extracomment>
        <translation>
            <numerusform>Seit dem %1: %2 kann wieder gelesen werden.</numerusform>
            <numerusform>Seit dem %1: %2 können wieder gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Combidesk needs “%1” as well now: this is our change.</source>
        <extracomment>A sentence. %1 is Stripe&apos;s name of a resource, in English.</extracomment>
        <translation>Combidesk braucht jetzt auch „%1“: Das ist eine Änderung unsererseits.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The report is saved&lt;/b&gt; as “%1” in “%2”.</source>
        <translation>&lt;b&gt;Der Bericht ist gespeichert&lt;/b&gt; als „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The report could not be saved&lt;/b&gt; in “%1”. Choose another folder, or see if the disk is full.</source>
        <translation>&lt;b&gt;Der Bericht konnte nicht gespeichert werden&lt;/b&gt; in „%1“. Wählen Sie einen anderen Ordner, oder sehen Sie nach, ob die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>Stripe pays out automatically, as Combidesk needs it.</source>
        <translation>Stripe zahlt automatisch aus, wie Combidesk es braucht.</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row is set to “Write” cannot be seen from outside.</source>
        <translation>Getestet wurde nur das Lesen. Ob eine Zeile auf „Write“ (Schreiben) steht, ist von außen nicht zu erkennen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key could not be checked.&lt;/b&gt; Check it again when Stripe can be reached.</source>
        <translation>&lt;b&gt;Dieser Schlüssel konnte nicht geprüft werden.&lt;/b&gt; Prüfen Sie ihn erneut, sobald Stripe erreichbar ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Combidesk cannot read everything with this key yet.&lt;/b&gt; It lacks: %1.</source>
        <translation>&lt;b&gt;Mit diesem Schlüssel kann Combidesk noch nicht alles lesen.&lt;/b&gt; Es fehlt: %1.</translation>
    </message>
</context>
</TS>
