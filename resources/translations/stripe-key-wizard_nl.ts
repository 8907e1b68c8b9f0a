<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Browser</name>
    <message>
        <source>Your browser did not open.</source>
        <translation>Je browser is niet geopend.</translation>
    </message>
    <message>
        <source>Open it yourself and go to this address:
%1</source>
        <translation>Open hem zelf en ga naar dit adres:
%1</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Practice. No Stripe account is asked.</source>
        <translation>Oefenmodus. Er wordt geen Stripe-account bevraagd.</translation>
    </message>
    <message>
        <source>You can paste one of these keys:</source>
        <translation>Je kunt een van deze sleutels plakken:</translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It does not show while you type.</source>
        <translation>Plak de sleutel en druk op Enter. Wat je invoert, is niet te zien.</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Bezig met controleren …</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Het resultaat kon niet worden weggeschreven.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking the key</source>
        <translation>De sleutel wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Stripe is asked for each of the eleven resources whether this key can read it. Nothing is changed in your account.</source>
        <translation>Voor elk van de elf onderdelen wordt bij Stripe nagevraagd of deze sleutel het kan lezen. In je account verandert niets.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Opnieuw controleren</translation>
    </message>
    <message>
        <source>&amp;Enter another key</source>
        <translation>&amp;Andere sleutel</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row stands at “Write” cannot be seen from outside.</source>
        <translation>Alleen het lezen is getest. Of er een regel op “Write” (schrijven) staat, is van buitenaf niet te zien.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Voortgang van de controle</translation>
    </message>
    <message>
        <source>What the key can read</source>
        <translation>Wat de sleutel kan lezen</translation>
    </message>
    <message>
        <source>&amp;Open this key in Stripe</source>
        <translation>Openen in &amp;Stripe</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Toch doorgaan</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details tonen</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Advantage: %1.</source>
        <translation>Voordeel: %1.</translation>
    </message>
    <message>
        <source>Disadvantage: %1.</source>
        <translation>Nadeel: %1.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Status %1, request %2</source>
        <extracomment>%1 is an HTTP status such as 200, %2 Stripe&apos;s number of the request, &quot;req_...&quot;</extracomment>
        <translation>Status %1, aanvraag %2</translation>
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
        <translation>Controleert één sleutel zonder venster. De sleutel wordt gelezen van de standaardinvoer.</translation>
    </message>
    <message>
        <source>With --check: print the result as one JSON object.</source>
        <translation>Met --check: geeft het resultaat als één JSON-object.</translation>
    </message>
    <message>
        <source>Practise with a simulated Stripe. Nothing is sent or kept.</source>
        <translation>Oefenen met een nagebootste Stripe. Er wordt niets verstuurd of bewaard.</translation>
    </message>
    <message>
        <source>For tests: ask a simulator on this computer instead of Stripe. Only http or https on a loopback address.</source>
        <translation>Voor tests: vraagt een simulator op deze computer in plaats van Stripe. Alleen http of https op een loopback-adres.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>With --api-base: trust the certificates in this file as well.</source>
        <translation>Met --api-base: vertrouwt ook de certificaten in dit bestand.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Speak this language: en, nl, de or fr.</source>
        <translation>Taal van het programma: en, nl, de of fr.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Toont deze hulp.</translation>
    </message>
    <message>
        <source>Gives Combidesk a Stripe key that can read what it needs, and nothing more.</source>
        <translation>Geeft Combidesk een Stripe-sleutel om te lezen wat nodig is, en niets meer.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Which kind of key do you want to use?</source>
        <translation>Welk soort sleutel wil je gebruiken?</translation>
    </message>
    <message>
        <source>You need a Stripe login that may manage API keys, Combidesk open in your browser, and about five minutes. Combidesk only reads from Stripe; nothing is written back.</source>
        <translation>Wat heb je nodig? Een Stripe-login die API-sleutels mag beheren, Combidesk geopend in je browser en ongeveer vijf minuten. Combidesk leest alleen gegevens uit Stripe en schrijft niets terug.</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Beperkte sleutel</translation>
    </message>
    <message>
        <source>Grants only what is needed, nothing more and nothing less</source>
        <translation>Geeft alleen toegang tot wat nodig is, niet meer en niet minder</translation>
    </message>
    <message>
        <source>This program checks every permission, now and whenever you ask</source>
        <translation>Dit programma controleert alle rechten, nu en wanneer je maar wilt</translation>
    </message>
    <message>
        <source>Combidesk has not been tested with it and gives no guarantees</source>
        <translation>Combidesk is er niet mee getest en geeft geen garantie</translation>
    </message>
    <message>
        <source>When the integration grows, permissions may have to be added by hand</source>
        <translation>Als de koppeling wordt uitgebreid, moet je er misschien zelf rechten aan toevoegen</translation>
    </message>
    <message>
        <source>Standard secret key</source>
        <translation>Standaard geheime sleutel</translation>
    </message>
    <message>
        <source>Combidesk has been fully tested with it</source>
        <translation>Combidesk is er volledig mee getest</translation>
    </message>
    <message>
        <source>New functions work at once, without touching the key</source>
        <translation>Nieuwe functies werken meteen, zonder dat je de sleutel aanpast</translation>
    </message>
    <message>
        <source>Gives full access to your Stripe account, far more than reading</source>
        <translation>Geeft volledige toegang tot je Stripe-account, veel meer dan alleen lezen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sure?&lt;/b&gt; Take the restricted key. If something does not work, you can switch later.</source>
        <translation>&lt;b&gt;Twijfel je?&lt;/b&gt; Kies de beperkte sleutel. Werkt er iets niet, dan kun je later nog overstappen.</translation>
    </message>
    <message>
        <source>Easier to defend in an audit (ISO&#xa0;27001, SOC&#xa0;2)</source>
        <translation>Makkelijker te verantwoorden bij een audit (ISO&#xa0;27001, SOC&#xa0;2)</translation>
    </message>
    <message>
        <source>Can be a problem with certifications such as ISO&#xa0;27001 or SOC&#xa0;2</source>
        <translation>Kan lastig zijn bij certificeringen zoals ISO&#xa0;27001 of SOC&#xa0;2</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Show details</source>
        <translation>Details tonen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
</context>
<context>
    <name>MissingDisplay</name>
    <message>
        <source>There is no display here to show a window on. Without one, this checks a key from standard input: stripe-key-wizard --check</source>
        <translation>Hier is geen beeldscherm om een venster op te tonen. Zo controleer je zonder venster een sleutel van de standaardinvoer: stripe-key-wizard --check</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>There is no such option.</source>
        <translation>Deze optie bestaat niet.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one where none belongs.</source>
        <translation>Bij een optie ontbreekt de waarde, of er staat een waarde waar die niet hoort.</translation>
    </message>
    <message>
        <source>There is something on the command line that is no option. A key never belongs there, where others can read it: give it on standard input.</source>
        <translation>Op de opdrachtregel staat iets dat geen optie is. Een sleutel hoort daar nooit, want anderen kunnen meelezen: geef hem via de standaardinvoer.</translation>
    </message>
    <message>
        <source>An option is there twice.</source>
        <translation>Een optie staat er twee keer.</translation>
    </message>
    <message>
        <source>--json goes together with --check.</source>
        <translation>--json hoort bij --check.</translation>
    </message>
    <message>
        <source>--api-base takes http or https on a loopback address of this computer, such as http://127.0.0.1:8080, and nothing else. Nothing was sent.</source>
        <translation>--api-base accepteert alleen http of https op een loopback-adres van deze computer, zoals http://127.0.0.1:8080. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>--practice and --api-base do not go together.</source>
        <translation>--practice en --api-base gaan niet samen.</translation>
    </message>
    <message>
        <source>--api-ca goes together with --api-base.</source>
        <translation>--api-ca hoort bij --api-base.</translation>
    </message>
    <message>
        <source>The file of --api-ca cannot be read, or there is no certificate in it.</source>
        <translation>Het bestand bij --api-ca is niet leesbaar of bevat geen certificaat.</translation>
    </message>
    <message>
        <source>--language takes en, nl, de or fr.</source>
        <translation>--language accepteert en, nl, de of fr.</translation>
    </message>
    <message>
        <source>Exit status of --check:
  0   Combidesk can read everything
  1   at least one permission is missing
  2   the key cannot be used
  3   the check could not be completed
  64  wrong usage
</source>
        <translation>Afsluitcode van --check:
  0   Combidesk kan alles lezen
  1   er ontbreekt minstens één recht
  2   de sleutel is niet bruikbaar
  3   de controle kon niet worden voltooid
  64  verkeerd gebruik
</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>Name at the proxy server</source>
        <translation>Gebruikersnaam voor de proxyserver</translation>
    </message>
    <message>
        <source>Password at the proxy server</source>
        <translation>Wachtwoord voor de proxyserver</translation>
    </message>
    <message>
        <source>Use and check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Edit this key in Stripe: %1</source>
        <translation>Bewerk deze sleutel in Stripe: %1</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row stands at “Write” cannot be seen from outside.</source>
        <translation>Alleen het lezen is getest. Of er een regel op “Write” (schrijven) staat, is van buitenaf niet te zien.</translation>
    </message>
    <message>
        <source>Stripe account: %1</source>
        <translation>Stripe-account: %1</translation>
    </message>
</context>
<context>
    <name>SampleKeyMenu</name>
    <message>
        <source>Copy a sample key</source>
        <translation>Voorbeeldsleutel kopiëren</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save the key on this computer</source>
        <translation>Sla de sleutel op deze computer op</translation>
    </message>
    <message>
        <source>Stripe shows the key only once. Saved, you can check it again later, or enter it in Combidesk once more.</source>
        <translation>Stripe toont de sleutel maar één keer. Sla je hem op, dan kun je hem later opnieuw controleren of nog eens in Combidesk invoeren.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>Sleutel &amp;opslaan</translation>
    </message>
    <message>
        <source>Give the key a name, so that you know it again later. For example: the name of your shop.</source>
        <translation>Geef de sleutel een naam, zodat je hem later herkent. Bijvoorbeeld de naam van je webwinkel.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>De sleutelhanger reageert nog niet. Misschien vraagt je computer in een ander venster om toestemming of een wachtwoord.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The key is not saved.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;De sleutel is niet opgeslagen.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Name for this key</source>
        <translation>Naam voor deze sleutel</translation>
    </message>
    <message>
        <source>Continue without saving</source>
        <translation>Doorgaan zonder opslaan</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the key cannot be saved here.</source>
        <translation>Deze computer heeft geen sleutelhanger. Daarom kun je de sleutel hier niet opslaan.</translation>
    </message>
    <message>
        <source>The key goes into &lt;b&gt;%1&lt;/b&gt;, protected by your login to this computer. It is kept nowhere else, and it counts as saved only after it has been read back and compared.</source>
        <translation>De sleutel komt in &lt;b&gt;%1&lt;/b&gt;, beveiligd met je aanmelding op deze computer, en nergens anders. Hij geldt pas als opgeslagen als hij is teruggelezen en vergeleken.</translation>
    </message>
</context>
<context>
    <name>SavedKeyModel</name>
    <message>
        <source>checked on %1</source>
        <translation>gecontroleerd op %1</translation>
    </message>
    <message>
        <source>Can read everything</source>
        <translation>Kan alles lezen</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>%n recht ontbreekt</numerusform>
            <numerusform>%n rechten ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Niet bruikbaar</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Niet gecontroleerd</translation>
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
        <translation>Wordt gecontroleerd …</translation>
    </message>
    <message>
        <source>&lt;b&gt;The key was not removed.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;De sleutel is niet verwijderd.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation>Je opgeslagen sleutels</translation>
    </message>
    <message>
        <source>These keys are in %1 on this computer. Choose one, or set up another.</source>
        <translation>Deze sleutels staan op deze computer in %1. Kies er een of voeg een nieuwe toe.</translation>
    </message>
    <message>
        <source>&amp;Set up another key</source>
        <translation>&amp;Sleutel toevoegen</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>De sleutelhanger reageert nog niet. Misschien vraagt je computer in een ander venster om toestemming of een wachtwoord.</translation>
    </message>
    <message>
        <source>Fetching the key from the keychain.</source>
        <translation>De sleutel wordt uit de sleutelhanger gehaald.</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>“%1” van deze computer verwijderen?</translation>
    </message>
    <message>
        <source>The key keeps working in Stripe and in Combidesk. To end it for good, also delete it in Stripe, under API keys.</source>
        <translation>De sleutel blijft werken in Stripe en in Combidesk. Wil je hem definitief intrekken? Verwijder hem dan ook in Stripe, onder “API keys”.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Saved keys</source>
        <translation>Opgeslagen sleutels</translation>
    </message>
    <message>
        <source>&amp;Use in Combidesk</source>
        <translation>&amp;Gebruik in Combidesk</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Opnieuw controleren</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Check all of them</source>
        <translation>Alle sleutels controleren</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation>Stripe koppelen aan Combidesk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real: no Stripe account, nothing is kept.</source>
        <translation>Oefenmodus. Niets is hier echt: er is geen Stripe-account en er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Test. This program is connected to a simulator, not to Stripe.</source>
        <translation>Test. Dit programma is verbonden met een simulator, niet met Stripe.</translation>
    </message>
    <message>
        <source>The key is not saved yet.</source>
        <translation>De sleutel is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Stripe shows a key only once. If you close now, you will need to make a new one.</source>
        <translation>Stripe toont een sleutel maar één keer. Sluit je nu af, dan moet je een nieuwe aanmaken.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Verder werken</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Sluiten zonder sleutel</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Log in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Developers, API keys</source>
        <translation>“Developers”, “API keys”</translation>
    </message>
    <message>
        <source>Create restricted key</source>
        <translation>“Create restricted key”</translation>
    </message>
    <message>
        <source>Build your own integration</source>
        <translation>“Build your own integration”</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>Rechten instellen</translation>
    </message>
    <message>
        <source>Reveal the secret key</source>
        <translation>Geheime sleutel tonen</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Sleutel kopiëren</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Soort sleutel</translation>
    </message>
    <message>
        <source>In the Stripe Dashboard</source>
        <translation>In het Stripe-dashboard</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Enter in Combidesk</source>
        <translation>Invoeren in Combidesk</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, huidige stap</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, afgerond</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no key here yet. Copy the key in Stripe, then press “Paste”.</source>
        <translation>Er staat hier nog geen sleutel. Kopieer de sleutel in Stripe en klik op “Plakken”.</translation>
    </message>
    <message>
        <source>This does not look like a Stripe key. A key begins with “rk_live_” or “sk_live_”. Copy it in Stripe once more. Nothing was sent.</source>
        <translation>Dit lijkt niet op een Stripe-sleutel. Een sleutel begint met “rk_live_” of “sk_live_”. Kopieer hem nog een keer in Stripe. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>This is only the beginning of a key. Copy the whole key in Stripe with one click on it.</source>
        <translation>Dit is alleen het begin van een sleutel. Klik in Stripe één keer op de sleutel, dan kopieer je hem helemaal.</translation>
    </message>
    <message>
        <source>This is much longer than a Stripe key. Copy only the key, then paste it here.</source>
        <translation>Dit is veel langer dan een Stripe-sleutel. Kopieer alleen de sleutel en plak hem hier.</translation>
    </message>
    <message>
        <source>One of the letters comes from another alphabet and only looks right. Copy the key directly from Stripe, not from a letter or a picture.</source>
        <translation>Een van de letters komt uit een ander alfabet en lijkt alleen maar goed. Kopieer de sleutel rechtstreeks uit Stripe, niet uit een brief of afbeelding.</translation>
    </message>
    <message>
        <source>There is a space in the key, or other text around it. Copy only the key, from its first to its last letter.</source>
        <translation>Er staat een spatie in de sleutel, of er staat andere tekst omheen. Kopieer alleen de sleutel, van het eerste tot en met het laatste teken.</translation>
    </message>
    <message>
        <source>There is more than one key here. Choose the one that is meant for Combidesk.</source>
        <translation>Hier staat meer dan één sleutel. Kies de sleutel die voor Combidesk bedoeld is.</translation>
    </message>
    <message>
        <source>This is the shortened form of a key, from Stripe’s list. Stripe shows the whole key only once, when it is made. If it is gone, make a new key.</source>
        <translation>Dit is de verkorte weergave van een sleutel, uit de lijst van Stripe. Stripe toont de hele sleutel maar één keer, bij het aanmaken. Heb je hem niet meer, maak dan een nieuwe sleutel aan.</translation>
    </message>
    <message>
        <source>This is a publishable key (“pk_”). It is for web pages and cannot read your bookings. Copy the restricted key (“rk_”) or the secret key (“sk_”).</source>
        <translation>Dit is een publiceerbare sleutel (“pk_”). Die is bedoeld voor webpagina’s en kan je transacties niet lezen. Kopieer de beperkte sleutel (“rk_”) of de geheime sleutel (“sk_”).</translation>
    </message>
    <message>
        <source>This key belongs to a Stripe organisation. Combidesk needs a key of one account: open that account in Stripe and make the key there.</source>
        <translation>Deze sleutel hoort bij een Stripe-organisatie. Combidesk heeft de sleutel van één account nodig: open dat account in Stripe en maak de sleutel daar aan.</translation>
    </message>
    <message>
        <source>This comes from Stripe, but it is not an API key. The key you need begins with “rk_live_” or “sk_live_”.</source>
        <translation>Dit komt van Stripe, maar het is geen API-sleutel. De sleutel die je nodig hebt, begint met “rk_live_” of “sk_live_”.</translation>
    </message>
    <message>
        <source>Stripe does not know this key. It may have been deleted, or a letter is missing. Copy it in Stripe once more, or make a new key.</source>
        <translation>Stripe kent deze sleutel niet. Misschien is hij verwijderd of ontbreekt er een teken. Kopieer hem nog een keer in Stripe of maak een nieuwe sleutel aan.</translation>
    </message>
    <message>
        <source>This key has expired or was replaced in Stripe. Make a new key, then enter it here.</source>
        <translation>Deze sleutel is verlopen of in Stripe vervangen. Maak een nieuwe sleutel aan en voer die hier in.</translation>
    </message>
    <message>
        <source>This key may only be used from certain networks, and this computer is not in one of them. The key may still be right for Combidesk. Ask your Stripe administrator about the key’s IP restrictions.</source>
        <translation>Deze sleutel werkt alleen vanuit bepaalde netwerken, en deze computer hoort daar niet bij. Voor Combidesk kan de sleutel toch goed zijn. Vraag je Stripe-beheerder naar de IP-beperkingen van de sleutel.</translation>
    </message>
    <message>
        <source>A permission is missing. Add it in Stripe, then check again. The key stays the same.</source>
        <translation>Er ontbreekt een recht. Voeg het in Stripe toe en controleer opnieuw. De sleutel blijft dezelfde.</translation>
    </message>
    <message>
        <source>Stripe is receiving many requests from your account just now. Wait a minute, then check again. There is nothing wrong with the key.</source>
        <translation>Stripe krijgt op dit moment veel aanvragen van je account. Wacht een minuut en controleer opnieuw. Met de sleutel is niets mis.</translation>
    </message>
    <message>
        <source>Stripe has a problem at the moment. Wait a few minutes, then check again. There is nothing wrong with the key.</source>
        <translation>Stripe heeft op dit moment een storing. Wacht een paar minuten en controleer opnieuw. Met de sleutel is niets mis.</translation>
    </message>
    <message>
        <source>Stripe could not be reached. Look whether this computer is connected to the internet, then check again. This says nothing about the key.</source>
        <translation>Stripe is niet bereikbaar. Kijk of deze computer verbinding met internet heeft en controleer opnieuw. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>Stripe did not answer in time. Check again in a moment. This says nothing about the key.</source>
        <translation>Stripe antwoordde niet op tijd. Controleer straks opnieuw. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Enter its name and password, or ask your IT department. This says nothing about the key.</source>
        <translation>De proxyserver van je bedrijf liet niets door. Vul je gebruikersnaam en wachtwoord voor de proxyserver in of vraag het je IT-afdeling. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so the key was not sent. Something in your network may be reading along: ask your IT department.</source>
        <translation>De verbinding met Stripe is niet beveiligd, daarom is de sleutel niet verstuurd. Misschien leest er iets in je netwerk mee: vraag het je IT-afdeling.</translation>
    </message>
    <message>
        <source>Something in your network answered in Stripe’s place and wanted to send us elsewhere. In a hotel or train, log in to the Wi-Fi first. Then check again.</source>
        <translation>Iets in je netwerk antwoordde in plaats van Stripe en wilde ons ergens anders naartoe sturen. Zit je in een hotel of trein, log dan eerst in op de wifi. Controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>The answer did not come from Stripe as we know it. In a hotel or train, log in to the Wi-Fi first. Then check again. This says nothing about the key.</source>
        <translation>Het antwoord ziet er niet uit als een antwoord van Stripe. Zit je in een hotel of trein, log dan eerst in op de wifi. Controleer daarna opnieuw. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running, so the key was not saved. You can continue without saving.</source>
        <translation>Op deze computer is geen sleutelhanger actief, daarom is de sleutel niet opgeslagen. Je kunt doorgaan zonder opslaan.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>De sleutelhanger is vergrendeld. Ontgrendel hem en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain did not accept this. Try again, or ask your IT department.</source>
        <translation>De sleutelhanger nam dit niet aan. Probeer het opnieuw of vraag het je IT-afdeling.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for a window that asks for your password, then try again.</source>
        <translation>De sleutelhanger reageerde niet. Kijk of er een venster openstaat dat om je wachtwoord vraagt en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain does not give out this key. It may be locked, or the key was removed there. Unlock the keychain and try again, or replace the key.</source>
        <translation>De sleutelhanger geeft deze sleutel niet af. Misschien is hij vergrendeld of is de sleutel daar verwijderd. Ontgrendel de sleutelhanger en probeer het opnieuw, of vervang de sleutel.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key as it is, so it does not count as saved. Try again, or continue without saving.</source>
        <translation>De sleutelhanger gaf niet dezelfde sleutel terug. Daarom geldt de sleutel niet als opgeslagen. Probeer het opnieuw of ga door zonder opslaan.</translation>
    </message>
    <message>
        <source>The list of saved keys could not be written. Look whether the disk is full, then try again.</source>
        <translation>De lijst met opgeslagen sleutels kon niet worden bijgewerkt. Kijk of de schijf vol is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Key not known to Stripe</source>
        <translation>Sleutel onbekend bij Stripe</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Sleutel verlopen</translation>
    </message>
    <message>
        <source>Not allowed from this network</source>
        <translation>Niet toegestaan vanuit dit netwerk</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Recht ontbreekt</translation>
    </message>
    <message>
        <source>Too many requests just now</source>
        <translation>Te veel aanvragen op dit moment</translation>
    </message>
    <message>
        <source>Stripe has a problem</source>
        <translation>Storing bij Stripe</translation>
    </message>
    <message>
        <source>Stripe not reached</source>
        <translation>Stripe niet bereikbaar</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Geen antwoord op tijd</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Tegengehouden door de proxy</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Verbinding niet beveiligd</translation>
    </message>
    <message>
        <source>Answer was not Stripe’s</source>
        <translation>Antwoord niet van Stripe</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Geen sleutelhanger</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Sleutelhanger vergrendeld</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>Sleutelhanger weigerde</translation>
    </message>
    <message>
        <source>Keychain did not answer</source>
        <translation>Sleutelhanger reageerde niet</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Niet in de sleutelhanger</translation>
    </message>
    <message>
        <source>List not written</source>
        <translation>Lijst niet bijgewerkt</translation>
    </message>
    <message>
        <source>Not a key for Combidesk</source>
        <translation>Geen sleutel voor Combidesk</translation>
    </message>
    <message>
        <source>Can read</source>
        <translation>Leesbaar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Beperkte sleutel</translation>
    </message>
    <message>
        <source>Standard secret key</source>
        <translation>Standaard geheime sleutel</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Publiceerbare sleutel</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>Organisatiesleutel</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-geheim</translation>
    </message>
    <message>
        <source>Another code of Stripe’s</source>
        <translation>Een andere code van Stripe</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen sleutel</translation>
    </message>
    <message>
        <source>live</source>
        <translation>livemodus</translation>
    </message>
    <message>
        <source>test</source>
        <translation>testmodus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A kind of key and its mode: &quot;Restricted key, live&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The key is ready for Combidesk</source>
        <translation>De sleutel is klaar voor Combidesk</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>Er ontbreekt %n recht</numerusform>
            <numerusform>Er ontbreken %n rechten</numerusform>
        </translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Deze sleutel is niet bruikbaar</translation>
    </message>
    <message>
        <source>The key could not be checked</source>
        <translation>De sleutel kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Combidesk can read all eleven resources with it.</source>
        <translation>Combidesk kan er alle elf onderdelen mee lezen.</translation>
    </message>
    <message>
        <source>The key works, and Combidesk could read %1 of 11 resources. Add what is missing in Stripe, then check again. The key stays the same.</source>
        <translation>De sleutel werkt, en Combidesk kan %1 van de 11 onderdelen lezen. Voeg in Stripe toe wat ontbreekt en controleer opnieuw. De sleutel blijft dezelfde.</translation>
    </message>
    <message>
        <source>This is a test key. With it, Combidesk sees only test data.</source>
        <translation>Dit is een testsleutel. Combidesk ziet er alleen testgegevens mee.</translation>
    </message>
    <message>
        <source>This is a standard secret key. It can do everything in your Stripe account, far more than reading. Combidesk only reads.</source>
        <translation>Dit is een standaard geheime sleutel. Daarmee kan alles in je Stripe-account, veel meer dan lezen. Combidesk leest alleen.</translation>
    </message>
    <message>
        <source>The key can read more than Combidesk needs. In Stripe, edit the key and set every row that is not in the list to “None”.</source>
        <translation>De sleutel kan meer lezen dan Combidesk nodig heeft. Bewerk de sleutel in Stripe en zet elke regel die niet in de lijst staat op “None” (geen).</translation>
    </message>
    <message>
        <source>Your latest payouts were started by hand. Combidesk reads payouts only with Stripe’s automatic schedule. Change it in Stripe’s payout settings.</source>
        <translation>Je laatste uitbetalingen zijn handmatig gestart. Combidesk leest uitbetalingen alleen als ze in Stripe automatisch gaan. Pas dat aan in de uitbetalingsinstellingen van Stripe.</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows Referentiebeheer</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>The name that macOS gives its keychain</extracomment>
        <translation>de sleutelhanger van macOS</translation>
    </message>
    <message>
        <source>your computer’s keychain</source>
        <translation>de sleutelhanger van je computer</translation>
    </message>
    <message>
        <source>the practice keychain (nothing is kept)</source>
        <translation>de oefensleutelhanger (er wordt niets bewaard)</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>geen sleutelhanger</translation>
    </message>
    <message>
        <source>Opening and closing amount</source>
        <translation>Begin- en eindsaldo</translation>
    </message>
    <message>
        <source>Matches the bank statement</source>
        <translation>Aansluiting met het bankafschrift</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Names in the bookings</source>
        <translation>Namen in de boekingen</translation>
    </message>
    <message>
        <source>Sales with their VAT</source>
        <translation>Omzet met btw</translation>
    </message>
    <message>
        <source>Which sale a payment belongs to</source>
        <translation>Bij welke verkoop een betaling hoort</translation>
    </message>
    <message>
        <source>What arrived on the bank account</source>
        <translation>Wat er op de bank is bijgeschreven</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>Wat er is verkocht</translation>
    </message>
    <message>
        <source>Amounts per product</source>
        <translation>Bedragen per product</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Terugbetaald geld</translation>
    </message>
    <message>
        <source>Corrections to invoices</source>
        <translation>Correcties op facturen</translation>
    </message>
    <message>
        <source>In Stripe, set “%1 › %2” to “Read”</source>
        <extracomment>%1 is Stripe&apos;s group, %2 Stripe&apos;s row, both in English. &quot;Read&quot; is Stripe&apos;s word.</extracomment>
        <translation>Zet in Stripe “%1 › %2” op “Read”</translation>
    </message>
    <message>
        <source>Whether the key can read more than it needs could not be checked.</source>
        <translation>Of de sleutel meer kan lezen dan nodig, kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>It can also read things that Combidesk does not need: %1.</source>
        <translation>De sleutel kan ook dingen lezen die Combidesk niet nodig heeft: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was found. %n of eight other things could not be checked.</source>
        <translation>
            <numerusform>Meer is er niet gevonden. %n van acht andere onderdelen kon niet worden gecontroleerd.</numerusform>
            <numerusform>Meer is er niet gevonden. %n van acht andere onderdelen konden niet worden gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more: it cannot read disputes, subscriptions, events, files and four other things that Combidesk does not need.</source>
        <translation>Niets meer: geschillen, abonnementen, gebeurtenissen, bestanden en vier andere onderdelen die Combidesk niet nodig heeft, kan de sleutel niet lezen.</translation>
    </message>
    <message>
        <source>a line break in the middle</source>
        <translation>een regeleinde in het midden</translation>
    </message>
    <message>
        <source>spaces around it</source>
        <translation>spaties eromheen</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>aanhalingstekens</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>onzichtbare tekens</translation>
    </message>
    <message>
        <source>a punctuation mark at the end</source>
        <translation>een leesteken aan het eind</translation>
    </message>
    <message>
        <source>a name in front of it</source>
        <translation>een naam die ervoor stond</translation>
    </message>
    <message>
        <source>a second copy of the same key</source>
        <translation>een tweede exemplaar van dezelfde sleutel</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Weggehaald: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: &quot;a, b and c&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Restricted key, all as it should be</source>
        <translation>Beperkte sleutel, alles in orde</translation>
    </message>
    <message>
        <source>Restricted key, two permissions missing at first</source>
        <translation>Beperkte sleutel, eerst ontbreken twee rechten</translation>
    </message>
    <message>
        <source>Restricted key, expired</source>
        <translation>Beperkte sleutel, verlopen</translation>
    </message>
    <message>
        <source>Restricted key that can read too much</source>
        <translation>Beperkte sleutel die te veel kan lezen</translation>
    </message>
    <message>
        <source>Restricted key for test data</source>
        <translation>Beperkte sleutel voor testgegevens</translation>
    </message>
</context>
</TS>
