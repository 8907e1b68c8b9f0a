<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddressNotice</name>
    <message>
        <source>Your browser did not open.</source>
        <translation>Je browser is niet geopend.</translation>
    </message>
    <message>
        <source>Open it yourself and go to this address:</source>
        <translation>Open hem zelf en ga naar dit adres:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>In practice, your browser stays closed.</source>
        <translation>In de oefenmodus blijft je browser dicht.</translation>
    </message>
    <message>
        <source>With a real key, it would open this address:</source>
        <translation>Met een echte sleutel zou hij dit adres openen:</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Please make a Stripe key for Combidesk</source>
        <translation>Wil je een Stripe-sleutel voor Combidesk aanmaken?</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Alvast bedankt!</translation>
    </message>
    <message>
        <source>We are connecting Stripe to Combidesk, which books our Stripe payments into our accounting software. Combidesk needs a key for our Stripe account, and my role in Stripe does not let me make one. Could you do it, please? It takes about five minutes.</source>
        <translation>We koppelen Stripe aan Combidesk, dat onze Stripe-betalingen in onze administratie boekt. Combidesk heeft daarvoor een sleutel van ons Stripe-account nodig, en met mijn rol in Stripe kan ik die niet aanmaken. Wil jij dat doen? Het kost ongeveer vijf minuten.</translation>
    </message>
    <message>
        <source>It is a restricted key that can read ten things and nothing more. Combidesk only retrieves data from Stripe; nothing is written back.</source>
        <translation>Het gaat om een beperkte API-sleutel die tien onderdelen kan lezen en verder niets. Combidesk haalt alleen gegevens op uit Stripe en schrijft niets terug.</translation>
    </message>
    <message>
        <source>It is the standard secret key, which gives full access to our Stripe account. Combidesk only retrieves data from Stripe; nothing is written back.</source>
        <translation>Het gaat om de standaard geheime sleutel, die volledige toegang geeft tot ons Stripe-account. Combidesk haalt alleen gegevens op uit Stripe en schrijft niets terug.</translation>
    </message>
    <message>
        <source>How to make it</source>
        <translation>Zo maak je de sleutel aan</translation>
    </message>
    <message>
        <source>Log in to Stripe. Check the account name at the top left, and that it is not a sandbox.</source>
        <translation>Log in bij Stripe. Controleer linksboven de accountnaam en kijk of het geen sandbox is.</translation>
    </message>
    <message>
        <source>Open this address. Stripe’s form comes up with the name “%1” and the permissions filled in:</source>
        <translation>Open dit adres. In het formulier van Stripe zijn de naam “%1” en de rechten dan al ingevuld:</translation>
    </message>
    <message>
        <source>If the form stays empty: go to %1 and press “Create restricted key”.</source>
        <translation>Blijft het formulier leeg? Ga naar %1 en klik op “Create restricted key”.</translation>
    </message>
    <message>
        <source>If Stripe asks “How will you be using this key?”, choose “Powering an integration you built”. It was also called “Building your own integration” and “Build your own integration”. If Stripe offers permission templates, press “Choose your own”.</source>
        <translation>Vraagt Stripe “How will you be using this key?”, kies dan “Powering an integration you built”. Die keuze heette eerder ook “Building your own integration” en “Build your own integration”. Biedt Stripe sjablonen voor rechten aan, klik dan op “Choose your own”.</translation>
    </message>
    <message>
        <source>Compare the permissions. These ten rows are set to “Read”, every other row to “None”, and so is the column “Connect permissions”:</source>
        <translation>Vergelijk de rechten. Deze tien regels staan op “Read” (lezen), alle andere op “None” (geen). Ook de kolom “Connect permissions” staat op “None”:</translation>
    </message>
    <message>
        <source>   %1 › %2: Read</source>
        <extracomment>One row of Stripe&apos;s form. %1 is Stripe&apos;s group, %2 Stripe&apos;s row; &quot;Read&quot; is Stripe&apos;s word.</extracomment>
        <translation>   %1 › %2: Read</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Zo kom je aan de sleutel</translation>
    </message>
    <message>
        <source>Go to “Developers”, then “API keys”: %1</source>
        <translation>Ga naar “Developers” en dan naar “API keys”: %1</translation>
    </message>
    <message>
        <source>In the section “Standard keys”, reveal the “Secret key” and copy it.</source>
        <translation>Toon onder “Standard keys” de “Secret key” en kopieer hem.</translation>
    </message>
    <message>
        <source>If it cannot be revealed: press “+ Create secret key” and choose “Building your own integration”. You get a request to verify this; please approve it.</source>
        <translation>Laat Stripe hem niet meer zien? Klik op “+ Create secret key” en kies “Building your own integration”. Je krijgt een verzoek om dit te bevestigen. Keur dat goed.</translation>
    </message>
    <message>
        <source>Please do not send the key by e-mail or chat: whoever has it can read our Stripe data.</source>
        <translation>Stuur de sleutel liever niet per e-mail of chat: wie hem heeft, kan onze Stripe-gegevens lezen.</translation>
    </message>
    <message>
        <source>Please do not send the key by e-mail or chat: whoever has it can do everything in our Stripe account.</source>
        <translation>Stuur de sleutel liever niet per e-mail of chat: wie hem heeft, kan alles doen in ons Stripe-account.</translation>
    </message>
    <message>
        <source>How to give it to me</source>
        <translation>Zo geef je hem aan mij</translation>
    </message>
    <message>
        <source>It is best if we sit together and you paste it into the program “Stripe Key Wizard” on my computer, which checks it. Or put it into our company’s password manager for me.</source>
        <translation>Het handigst is dat we even bij elkaar gaan zitten en je hem op mijn computer in het programma “Stripe Key Wizard” plakt, dat hem meteen controleert. Je kunt hem ook voor me in onze wachtwoordmanager zetten.</translation>
    </message>
    <message>
        <source>The Stripe key for Combidesk still lacks permissions. Could you add them, please? It takes a minute, and the key stays the same.</source>
        <translation>Bij de Stripe-sleutel voor Combidesk ontbreken nog rechten. Wil je die toevoegen? Het kost een minuut en de sleutel blijft dezelfde.</translation>
    </message>
    <message>
        <source>The Stripe key for Combidesk can read more than Combidesk needs. Could you change that, please? It takes a minute, and the key stays the same.</source>
        <translation>De Stripe-sleutel voor Combidesk kan meer lezen dan Combidesk nodig heeft. Wil je dat aanpassen? Het kost een minuut en de sleutel blijft dezelfde.</translation>
    </message>
    <message>
        <source>Go to %1. At the end of the row of the key %2, press “...”, then “Edit key”.</source>
        <translation>Ga naar %1. Klik aan het eind van de regel van de sleutel %2 op “...” en dan op “Edit key”.</translation>
    </message>
    <message>
        <source>Open the page of the key %1: %2</source>
        <translation>Open de pagina van de sleutel %1: %2</translation>
    </message>
    <message>
        <source>Set these rows to “Read”, and leave all others as they are:</source>
        <translation>Zet deze regels op “Read” en laat alle andere zoals ze zijn:</translation>
    </message>
    <message>
        <source>These ten rows are set to “Read”. Set every other row to “None”:</source>
        <translation>Deze tien regels staan op “Read”. Zet alle andere regels op “None”:</translation>
    </message>
    <message>
        <source>Please change our Stripe key for Combidesk</source>
        <translation>Wil je onze Stripe-sleutel voor Combidesk aanpassen?</translation>
    </message>
    <message>
        <source>Save the change.</source>
        <translation>Sla de wijziging op.</translation>
    </message>
    <message>
        <source>The key itself is not needed for this: please send it to nobody.</source>
        <translation>De sleutel zelf is hiervoor niet nodig: stuur hem aan niemand.</translation>
    </message>
    <message>
        <source>Press “Create key”. Stripe may ask you for a code. It shows the key only once: copy it before you press “Done”. It begins with “rk_live_”.</source>
        <translation>Klik op “Create key”. Misschien vraagt Stripe om een code. Stripe toont de sleutel maar één keer: kopieer hem voordat je op “Done” klikt. Hij begint met “rk_live_”.</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Open the page “API keys”</source>
        <translation>“API keys” openen</translation>
    </message>
    <message>
        <source>&amp;Open this key in Stripe</source>
        <translation>Openen in &amp;Stripe</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Nieuwe sleutel maken</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Vraag een collega</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>CheckAllPanel</name>
    <message>
        <source>Try these again</source>
        <translation>Deze opnieuw proberen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Keys checked</source>
        <translation>Gecontroleerde sleutels</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Ve&amp;rdergaan</translation>
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
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
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
        <source>Progress of the check</source>
        <translation>Voortgang van de controle</translation>
    </message>
    <message>
        <source>What the key can read</source>
        <translation>Wat de sleutel kan lezen</translation>
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
    <message>
        <source>Stripe has ended the old key</source>
        <translation>Stripe heeft de oude sleutel beëindigd</translation>
    </message>
    <message>
        <source>The old key still works</source>
        <translation>De oude sleutel werkt nog</translation>
    </message>
    <message>
        <source>&amp;Your saved keys</source>
        <translation>&amp;Je opgeslagen sleutels</translation>
    </message>
    <message>
        <source>Rotate this key</source>
        <translation>Vernieuwen</translation>
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
    <name>ChooseUsePage</name>
    <message>
        <source>Choose “Build your own integration”</source>
        <translation>Kies “Build your own integration”</translation>
    </message>
    <message>
        <source>Stripe asks “How will you be using this key?”. If the form with the permissions comes up at once, go on to the next step.</source>
        <translation>Stripe vraagt “How will you be using this key?” (waarvoor gebruik je deze sleutel). Zie je meteen het formulier met de rechten? Ga dan door naar de volgende stap.</translation>
    </message>
    <message>
        <source>One choice, three names: &lt;b&gt;“Build your own integration”&lt;/b&gt;, &lt;b&gt;“Building your own integration”&lt;/b&gt;, &lt;b&gt;“Powering an integration you built”&lt;/b&gt;. Take the one you see.</source>
        <translation>Eén keuze, drie namen: &lt;b&gt;“Build your own integration”&lt;/b&gt;, &lt;b&gt;“Building your own integration”&lt;/b&gt;, &lt;b&gt;“Powering an integration you built”&lt;/b&gt;. Kies de naam die je ziet.</translation>
    </message>
    <message>
        <source>If Stripe offers permission templates, press &lt;b&gt;“Choose your own”&lt;/b&gt;. A template grants some forty permissions, even to write.</source>
        <translation>Biedt Stripe sjablonen voor rechten aan? Klik op &lt;b&gt;“Choose your own”&lt;/b&gt;. Een sjabloon geeft zo’n veertig rechten, ook om te schrijven.</translation>
    </message>
    <message>
        <source>I don’t see this question</source>
        <translation>Ik zie deze vraag niet</translation>
    </message>
    <message>
        <source>Do not choose &lt;b&gt;“Providing this key to a third-party application”&lt;/b&gt;. It sounds right, but such a key can read nearly everything.</source>
        <translation>Kies niet &lt;b&gt;“Providing this key to a third-party application”&lt;/b&gt;. Dat klinkt logisch, maar zo’n sleutel kan bijna alles lezen.</translation>
    </message>
</context>
<context>
    <name>ClipboardNote</name>
    <message>
        <source>It stays there for one minute, or until you close this window.</source>
        <translation>Daar blijft hij één minuut staan, of tot je dit venster sluit.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n second(s)&lt;/b&gt; left</source>
        <translation>
            <numerusform>Nog &lt;b&gt;%n seconde&lt;/b&gt;</numerusform>
            <numerusform>Nog &lt;b&gt;%n seconden&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>Het klembord is weer leeg.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>Er staat nu iets anders op het klembord.</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eén minuut langer</translation>
    </message>
    <message>
        <source>Empty now</source>
        <translation>Nu leegmaken</translation>
    </message>
    <message>
        <source>Emptying the clipboard…</source>
        <translation>Klembord wordt leeggemaakt…</translation>
    </message>
    <message>
        <source>Another program keeps putting the key back on the clipboard. Open the list of your clipboard manager and delete the key there.</source>
        <translation>Een ander programma zet de sleutel steeds terug op het klembord. Open de lijst van je klembordbeheer en verwijder de sleutel daar.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>The key is on the clipboard:</source>
        <translation>De sleutel staat op het klembord:</translation>
    </message>
</context>
<context>
    <name>CreateKeyPage</name>
    <message>
        <source>Click “Create restricted key”</source>
        <translation>Klik op “Create restricted key”</translation>
    </message>
    <message>
        <source>It is in the section “Restricted keys”, below the standard keys. Do not press “Create secret key”.</source>
        <translation>De knop staat onder “Restricted keys”, lager dan de standaardsleutels. Klik niet op “Create secret key”.</translation>
    </message>
    <message>
        <source>Name for the key</source>
        <translation>Naam voor de sleutel</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Naam kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Open the filled-in form</source>
        <translation>Formulier openen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shortcut:&lt;/b&gt; let Stripe open the form with the name and all permissions filled in. In steps 4 and 5 you then only compare.</source>
        <translation>&lt;b&gt;Sneller:&lt;/b&gt; laat Stripe het formulier openen met de naam en alle rechten al ingevuld. In stap 4 en 5 hoef je dan alleen te vergelijken.</translation>
    </message>
    <message>
        <source>I don’t see this button</source>
        <translation>Ik zie deze knop niet</translation>
    </message>
</context>
<context>
    <name>DashboardScene</name>
    <message>
        <source>Your company</source>
        <translation>Je bedrijf</translation>
    </message>
    <message>
        <source>Drawing of the Stripe Dashboard. Two spots are marked: 1, the name of your company at the top left; 2, the word “Sandbox” in a band across the top, which must not be there.</source>
        <translation>Tekening van het Stripe-dashboard. Er zijn twee plekken gemarkeerd: 1, de naam van je bedrijf linksboven; 2, het woord “Sandbox” in een balk bovenaan, dat er niet mag staan.</translation>
    </message>
    <message>
        <source>Drawing of the Stripe Dashboard. Two spots are marked: 1, “Developers” at the bottom left; 2, “API keys” in the menu that it opens.</source>
        <translation>Tekening van het Stripe-dashboard. Er zijn twee plekken gemarkeerd: 1, “Developers” linksonder; 2, “API keys” in het menu dat dan opengaat.</translation>
    </message>
    <message>
        <source>Drawing of Stripe’s page “API keys”. In the section “Restricted keys”, below “Standard keys”, the button “Create restricted key” is marked.</source>
        <translation>Tekening van de pagina “API keys” van Stripe. In het gedeelte “Restricted keys”, onder “Standard keys”, is de knop “Create restricted key” gemarkeerd.</translation>
    </message>
    <message>
        <source>Drawing of two questions in Stripe. To “How will you be using this key?” the answer “Powering an integration you built” is marked with 1. To “Choose a permission template” the answer “Choose your own” is marked with 2.</source>
        <translation>Tekening van twee vragen in Stripe. Bij “How will you be using this key?” is het antwoord “Powering an integration you built” gemarkeerd met 1. Bij “Choose a permission template” is het antwoord “Choose your own” gemarkeerd met 2.</translation>
    </message>
    <message>
        <source>Drawing of a row in Stripe’s form. The row “Balance” can be set to “None”, “Read” or “Write”; “Read” is marked. The second column, “Connect permissions”, stays at “None”.</source>
        <translation>Tekening van een regel in het formulier van Stripe. De regel “Balance” kan op “None”, “Read” of “Write” staan; “Read” is gemarkeerd. De tweede kolom, “Connect permissions”, blijft op “None”.</translation>
    </message>
    <message>
        <source>Drawing of Stripe’s page “API keys”. In the section “Standard keys” two spots are marked: 1, “Reveal live key” in the row “Secret key”; 2, the button “+ Create secret key”.</source>
        <translation>Tekening van de pagina “API keys” van Stripe. In het gedeelte “Standard keys” zijn twee plekken gemarkeerd: 1, “Reveal live key” in de regel “Secret key”; 2, de knop “+ Create secret key”.</translation>
    </message>
    <message>
        <source>Drawing of two windows in Stripe. Three spots are marked: 1, the button “Create key” of the form; 2, the new key, to be clicked; 3, the button “Done”.</source>
        <translation>Tekening van twee vensters in Stripe. Er zijn drie plekken gemarkeerd: 1, de knop “Create key” van het formulier; 2, de nieuwe sleutel, om op te klikken; 3, de knop “Done”.</translation>
    </message>
</context>
<context>
    <name>EnterKeyPage</name>
    <message>
        <source>Copy the secret key and enter it here</source>
        <translation>Kopieer de geheime sleutel en voer hem hier in</translation>
    </message>
    <message>
        <source>Copy the key and enter it here</source>
        <translation>Kopieer de sleutel en voer hem hier in</translation>
    </message>
    <message>
        <source>Click the secret key in Stripe to copy it, then paste it here.</source>
        <translation>Klik in Stripe op de geheime sleutel om hem te kopiëren en plak hem dan hier.</translation>
    </message>
    <message>
        <source>Check &amp;key</source>
        <translation>Sleutel &amp;controleren</translation>
    </message>
    <message>
        <source>The key is sent to Stripe alone, to check it, and is kept nowhere until you save it.</source>
        <translation>De sleutel gaat voor de controle alleen naar Stripe en wordt nergens bewaard totdat je hem opslaat.</translation>
    </message>
    <message>
        <source>It is still on the clipboard, too.</source>
        <translation>Hij staat ook nog op het klembord.</translation>
    </message>
    <message>
        <source>The clipboard is empty now. If this computer keeps a clipboard history, delete the key there, too.</source>
        <translation>Het klembord is nu leeg. Bewaart deze computer een klembordgeschiedenis, verwijder de sleutel dan ook daar.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheime sleutel</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Beperkte sleutel</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Klembord leegmaken</translation>
    </message>
    <message>
        <source>I have lost the key</source>
        <translation>Ik ben de sleutel kwijt</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Nieuwe sleutel maken</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nobody can show a lost key again, not even Stripe.&lt;/b&gt; Make a new one and copy it at once. Then delete the lost one in Stripe’s list of keys: press “...” at its end.</source>
        <translation>&lt;b&gt;Een sleutel die je kwijt bent, kan niemand meer tonen, ook Stripe niet.&lt;/b&gt; Maak een nieuwe aan en kopieer hem meteen. Verwijder daarna de oude in de lijst van Stripe: klik op “...” aan het eind van de regel.</translation>
    </message>
    <message>
        <source>Paste the key that you were given. It begins with “%1”.</source>
        <translation>Plak de sleutel die je hebt gekregen. Hij begint met “%1”.</translation>
    </message>
    <message>
        <source>Press “Create key” in Stripe. Stripe shows the key only once: click it to copy it, then paste it here.</source>
        <translation>Klik in Stripe op “Create key”. Stripe toont de sleutel maar één keer: klik erop om hem te kopiëren en plak hem hier.</translation>
    </message>
    <message>
        <source>Enter the key here</source>
        <translation>Voer de sleutel hier in</translation>
    </message>
    <message>
        <source>Copy the new key and enter it here</source>
        <translation>Kopieer de nieuwe sleutel en voer hem hier in</translation>
    </message>
    <message>
        <source>Stripe shows the new key only once: click it to copy it, then paste it here. The old key (%1) does not belong here.</source>
        <extracomment>%1: the last letters of the old key, &quot;…Ab12&quot;</extracomment>
        <translation>Stripe toont de nieuwe sleutel maar één keer: klik erop om hem te kopiëren en plak hem hier. De oude sleutel (%1) hoort hier niet.</translation>
    </message>
    <message>
        <source>Back to “Rotate key”</source>
        <translation>Terug naar “Rotate key”</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nobody can show a lost key again, not even Stripe.&lt;/b&gt; Press “Rotate key” once more, on the new key, and copy what Stripe shows at once.</source>
        <translation>&lt;b&gt;Niemand kan een verloren sleutel nog eens tonen, ook Stripe niet.&lt;/b&gt; Klik bij de nieuwe sleutel nog eens op “Rotate key” en kopieer meteen wat Stripe toont.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
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
        <translation>Elk onderdeel is met de sleutel zelf bij Stripe opgevraagd, over een versleutelde verbinding; het laatste antwoord telt.</translation>
    </message>
    <message>
        <source>An answer may hold one record (of payouts, up to ten). It is judged in memory, and never shown or stored.</source>
        <translation>Een antwoord kan één gegeven bevatten, zoals een klant (bij uitbetalingen tot tien). Het wordt in het geheugen beoordeeld en nooit getoond of bewaard.</translation>
    </message>
    <message>
        <source>Only reading was tested.</source>
        <translation>Alleen het lezen is getest.</translation>
    </message>
    <message>
        <source>Only reading was tested: whether a row in Stripe is set to “Write” cannot be seen from outside. One row may grant several resources, so “Can read” does not prove that the resource’s own row is set.</source>
        <translation>Alleen het lezen is getest: of een regel in Stripe op “Write” (schrijven) staat, is van buitenaf niet te zien. Eén regel kan toegang geven tot meer onderdelen. “Leesbaar” bewijst dus niet dat er een eigen regel voor is ingesteld.</translation>
    </message>
    <message>
        <source>What this check shows, and what it does not</source>
        <translation>Wat deze controle aantoont en wat niet</translation>
    </message>
    <message>
        <source>In the Stripe Dashboard, open “Developers”, then “API keys” (%1). In the row of this key press “...”, then “Expire key” or “Delete key”.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Open in het Stripe-dashboard “Developers” en dan “API keys” (%1). Klik in de regel van deze sleutel op “...” en dan op “Expire key” of “Delete key”.</translation>
    </message>
    <message>
        <source>From then on nobody can do anything with it.</source>
        <translation>Vanaf dat moment kan niemand er nog iets mee.</translation>
    </message>
    <message>
        <source>From then on nobody can read anything with it.</source>
        <translation>Vanaf dat moment kan niemand er nog iets mee lezen.</translation>
    </message>
    <message>
        <source>Combidesk then stops reading; enter the new key there.</source>
        <translation>Combidesk leest dan niet meer; voer daar de nieuwe sleutel in.</translation>
    </message>
    <message>
        <source>Then remove it from the keychain, too.</source>
        <translation>Verwijder hem daarna ook uit de sleutelhanger.</translation>
    </message>
    <message>
        <source>How to revoke the key</source>
        <translation>De sleutel intrekken</translation>
    </message>
    <message>
        <source>How to revoke a key</source>
        <translation>Hoe je een sleutel intrekt</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Beheersmaatregel</translation>
    </message>
    <message>
        <source>What this report shows for it</source>
        <translation>Wat dit rapport daarvoor laat zien</translation>
    </message>
    <message>
        <source>Access control: what the key can read, and what it can read beyond the need.</source>
        <translation>Toegangsbeveiliging: wat de sleutel kan lezen, en wat hij kan lezen zonder dat het nodig is.</translation>
    </message>
    <message>
        <source>Authentication information: where the key is kept. The key itself is not in this report.</source>
        <translation>Authenticatie-informatie: waar de sleutel wordt bewaard. De sleutel zelf staat niet in dit rapport.</translation>
    </message>
    <message>
        <source>Access rights: who owns the key, who approved it, when it was checked and when it will be reviewed.</source>
        <translation>Toegangsrechten: wie de eigenaar is, wie hem heeft goedgekeurd, wanneer hij is gecontroleerd en wanneer hij opnieuw wordt beoordeeld.</translation>
    </message>
    <message>
        <source>Privileged access rights: a standard secret key can do everything in the Stripe account. Say why a restricted key is not enough.</source>
        <translation>Speciale toegangsrechten: een standaard geheime sleutel kan alles in het Stripe-account. Leg uit waarom een beperkte sleutel niet genoeg is.</translation>
    </message>
    <message>
        <source>Segregation of duties: owner and approver are two persons.</source>
        <translation>Functiescheiding: eigenaar en goedkeurder zijn twee personen.</translation>
    </message>
    <message>
        <source>Stripe’s own record of who made, saw, changed or ended a key: in the Stripe Dashboard, “Settings”, “Team and security”, “Security history” (%1). Stripe keeps it for 180 days.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Wat Stripe zelf bijhoudt over wie een sleutel heeft gemaakt, bekeken, gewijzigd of beëindigd: in het Stripe-dashboard onder “Settings”, “Team and security”, “Security history” (%1). Stripe bewaart dit 180 dagen.</translation>
    </message>
    <message>
        <source>For the audit</source>
        <translation>Voor de audit</translation>
    </message>
    <message>
        <source>The same as data</source>
        <translation>Hetzelfde als gegevens</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>If the file’s SHA-256 is this one, it is the file that was saved together with this report.</source>
        <translation>Als de SHA-256 van het bestand deze is, is het het bestand dat samen met dit rapport is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Enter the key in Combidesk</source>
        <translation>Voer de sleutel in Combidesk in</translation>
    </message>
    <message>
        <source>The key is not saved. Keep this window open until Combidesk has it.</source>
        <translation>De sleutel is niet opgeslagen. Houd dit venster open totdat hij in Combidesk staat.</translation>
    </message>
    <message>
        <source>The key is saved in %1 as “%2”. Combidesk needs it once.</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: the name that the person gave the key</extracomment>
        <translation>De sleutel is in %1 opgeslagen als “%2”. Combidesk heeft hem één keer nodig.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Gekopieerd ✓</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Sleutel kopiëren</translation>
    </message>
    <message>
        <source>Copy the key. It leaves the clipboard by itself.</source>
        <translation>Kopieer de sleutel. Van het klembord verdwijnt hij vanzelf.</translation>
    </message>
    <message>
        <source>Paste it into the field and press “Save”.</source>
        <translation>Plak hem in het veld en klik op “Save” (opslaan).</translation>
    </message>
    <message>
        <source>Paste it into the field and press “Save”. The field may ask for a “secret key”: yours belongs there.</source>
        <translation>Plak hem in het veld en klik op “Save” (opslaan). Misschien vraagt het veld om een “secret key” (geheime sleutel): ook jouw sleutel hoort daarin.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Change Stripe’s payout schedule to automatic.&lt;/b&gt; Your latest payouts were started by hand; Combidesk would not read them.</source>
        <translation>&lt;b&gt;Zet de uitbetalingen in Stripe op automatisch.&lt;/b&gt; Je laatste uitbetalingen zijn handmatig gestart; die leest Combidesk niet.</translation>
    </message>
    <message>
        <source>Make sure Stripe pays out automatically. Combidesk reads payouts only then.</source>
        <translation>Zorg dat Stripe automatisch uitbetaalt. Alleen dan leest Combidesk de uitbetalingen.</translation>
    </message>
    <message>
        <source>Open Combidesk</source>
        <translation>Combidesk openen</translation>
    </message>
    <message>
        <source>Open payout settings</source>
        <translation>Uitbetalingen openen</translation>
    </message>
    <message>
        <source>Set up another key</source>
        <translation>Nog een sleutel instellen</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key can do everything in your Stripe account.&lt;/b&gt; Give it to nobody else.</source>
        <translation>&lt;b&gt;Met deze sleutel kan alles in je Stripe-account.&lt;/b&gt; Geef hem aan niemand anders.</translation>
    </message>
    <message>
        <source>Log in to Combidesk, open your integration and press the button “Connect your ...” for Stripe.</source>
        <translation>Log in bij Combidesk, open je koppeling en klik bij Stripe op de knop “Connect your ...”.</translation>
    </message>
    <message>
        <source>The key is saved in %1 as “%2”. When Combidesk has it, delete the old key (%3) in Stripe.</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: the name that the person gave the key. %3: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>De sleutel is in %1 opgeslagen als “%2”. Verwijder de oude sleutel (%3) in Stripe zodra Combidesk de nieuwe heeft.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The old key “%1” (%2) is still on this computer.&lt;/b&gt; %3 Remove it from the list of saved keys.</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;, %3: why</extracomment>
        <translation>&lt;b&gt;De oude sleutel “%1” (%2) staat nog op deze computer.&lt;/b&gt; %3 Verwijder hem uit de lijst met opgeslagen sleutels.</translation>
    </message>
    <message>
        <source>Stripe pays out automatically. Leave it like that: Combidesk reads payouts only then.</source>
        <translation>Stripe betaalt automatisch uit. Laat dat zo: alleen dan leest Combidesk de uitbetalingen.</translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation>Je opgeslagen sleutels</translation>
    </message>
    <message>
        <source>Owner and review day</source>
        <translation>Eigenaar en beoordelingsdag</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Text for my Stripe administrator</source>
        <translation>Tekst voor mijn Stripe-beheerder</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-mail schrijven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No e-mail program opened. Copy the text and paste it into an e-mail or a message.</source>
        <translation>Er is geen e-mailprogramma geopend. Kopieer de tekst en plak hem in een e-mail of bericht.</translation>
    </message>
    <message>
        <source>Somebody with the right role can do this for you. This text tells them everything.</source>
        <translation>Iemand met de juiste rol kan dit voor je doen. In deze tekst staat alles wat nodig is.</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>No login</source>
        <translation>Geen login</translation>
    </message>
    <message>
        <source>You need a login of your own for your company’s Stripe account. Your Stripe administrator can give you one, or make the key for you.</source>
        <translation>Je hebt een eigen login nodig voor het Stripe-account van je bedrijf. Je Stripe-beheerder kan je er een geven of de sleutel voor je aanmaken.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>The button may read “+ Create restricted key”. Do not press “Create secret key”: that key can do everything.</source>
        <translation>Soms heet de knop “+ Create restricted key”. Klik niet op “Create secret key”: met die sleutel kan alles.</translation>
    </message>
    <message>
        <source>The same choice has been called “Build your own integration”, “Building your own integration” and “Powering an integration you built”.</source>
        <translation>Deze keuze heeft al drie namen gehad: “Build your own integration”, “Building your own integration” en “Powering an integration you built”.</translation>
    </message>
    <message>
        <source>Until 2026, “Charges and Refunds” was called “Charges”. Combidesk’s “Balance transactions” are Stripe’s “Balance Transaction Sources”.</source>
        <translation>Tot 2026 heette “Charges and Refunds” nog “Charges”. Wat bij Combidesk “Balance transactions” heet, heet bij Stripe “Balance Transaction Sources”.</translation>
    </message>
    <message>
        <source>Nothing to reveal</source>
        <translation>Niets te tonen</translation>
    </message>
    <message>
        <source>Stripe shows a live key only once. If it cannot be revealed, make a new one: press “+ Create secret key”.</source>
        <translation>Stripe toont een sleutel in livemodus maar één keer. Laat Stripe hem niet meer zien, maak dan een nieuwe aan: klik op “+ Create secret key”.</translation>
    </message>
    <message>
        <source>If your Stripe is not in English, its words are translated. The places and the address are the same.</source>
        <translation>Staat Stripe niet in het Engels, dan zijn de woorden vertaald. De plek en het adres blijven hetzelfde.</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Ander bedrijf</translation>
    </message>
    <message>
        <source>With several accounts, press the account name at the top left and choose the company whose payments Combidesk is to book.</source>
        <translation>Heb je meer accounts? Klik dan linksboven op de accountnaam en kies het bedrijf waarvan Combidesk de betalingen moet boeken.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Andere plek</translation>
    </message>
    <message>
        <source>The section “Restricted keys” is below “Standard keys”: scroll down. The button is at the right of its heading.</source>
        <translation>Het gedeelte “Restricted keys” staat onder “Standard keys”: scrol omlaag. De knop staat rechts naast het kopje.</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Geen vraag</translation>
    </message>
    <message>
        <source>If Stripe shows the form with the permissions at once, there is nothing to choose here. Press “Next”.</source>
        <translation>Toont Stripe meteen het formulier met de rechten, dan valt hier niets te kiezen. Klik op “Volgende”.</translation>
    </message>
    <message>
        <source>Type the name of the row into the search box above the list. Look in both groups, “Core” and “Billing”.</source>
        <translation>Typ de naam van de regel in het zoekveld boven de lijst. Kijk in beide groepen, “Core” en “Billing”.</translation>
    </message>
    <message>
        <source>The secret key is in the section “Standard keys”, above “Restricted keys”. The publishable key beside it is not the one.</source>
        <translation>De geheime sleutel staat in het gedeelte “Standard keys”, boven “Restricted keys”. De publiceerbare sleutel die ernaast staat, moet je niet hebben.</translation>
    </message>
    <message>
        <source>“Developers” is at the bottom left now, and has moved several times. The address has not: dashboard.stripe.com/apikeys. The button on this page opens it.</source>
        <translation>“Developers” staat nu linksonder en is al een paar keer verhuisd. Het adres niet: dashboard.stripe.com/apikeys. De knop op deze pagina opent het.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Andere rol</translation>
    </message>
    <message>
        <source>Only some roles see the API keys, such as administrator and developer. With another role, ask a colleague: the text below says everything.</source>
        <translation>Alleen bepaalde rollen zien de API-sleutels, zoals beheerder en ontwikkelaar. Heb je een andere rol, vraag het dan een collega: in de tekst hieronder staat alles.</translation>
    </message>
    <message>
        <source>When you make a new secret key, your Stripe administrator gets a request to verify it. The key works once that is approved.</source>
        <translation>Maak je een nieuwe geheime sleutel aan, dan krijgt je Stripe-beheerder een verzoek om die te bevestigen. Na goedkeuring werkt de sleutel.</translation>
    </message>
    <message>
        <source>Only some roles may make keys, such as administrator and developer. With another role, ask a colleague: the text below says everything.</source>
        <translation>Alleen bepaalde rollen mogen sleutels aanmaken, zoals beheerder en ontwikkelaar. Heb je een andere rol, vraag het dan een collega: in de tekst hieronder staat alles.</translation>
    </message>
    <message>
        <source>A sandbox</source>
        <translation>Een sandbox</translation>
    </message>
    <message>
        <source>If a band across the top says “Sandbox” or speaks of test data, press the account name at the top left and leave the sandbox. A key from there shows Combidesk only test data.</source>
        <translation>Staat er bovenaan een balk met “Sandbox” of iets over testgegevens, klik dan linksboven op de accountnaam en verlaat de sandbox. Met een sleutel daaruit ziet Combidesk alleen testgegevens.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <source>These steps use Stripe’s English words. If your Stripe is not in English, its words are translated, but stand in the same places.</source>
        <translation>In deze stappen staan de Engelse woorden van Stripe. Staat Stripe bij jou niet in het Engels, dan zijn de woorden vertaald, maar staan ze op dezelfde plek.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Leesbaar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Its checks, the latest first</source>
        <translation>De controles, de laatste eerst</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n checks)</source>
        <extracomment>%1: a day, &quot;3 March 2026&quot;</extracomment>
        <translation>
            <numerusform>%1 (%n controle)</numerusform>
            <numerusform>%1 (%n controles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n checks)</source>
        <extracomment>%1 and %2: days, &quot;3 March 2026&quot;</extracomment>
        <translation>
            <numerusform>%1 tot %2 (%n controle)</numerusform>
            <numerusform>%1 tot %2 (%n controles)</numerusform>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>You are replacing “%1” (%2)</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Je vervangt “%1” (%2)</translation>
    </message>
    <message>
        <source>You are rotating “%1” (%2)</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Je vernieuwt “%1” (%2)</translation>
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
        <translation>niet door dit programma opgeslagen</translation>
    </message>
    <message>
        <source>%1, under the name “%2”</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: the name that the person gave the key</extracomment>
        <translation>%1, onder de naam “%2”</translation>
    </message>
    <message>
        <source>%1, entry %2, in this program “%3”</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: its entry&apos;s name. %3: the name that the person gave</extracomment>
        <translation>%1, item %2, in dit programma “%3”</translation>
    </message>
    <message>
        <source>%1, by asking a simulated Stripe</source>
        <extracomment>%1: this program with its version</extracomment>
        <translation>%1, door een nagebootst Stripe te bevragen</translation>
    </message>
    <message>
        <source>%1, by asking Stripe itself (api.stripe.com)</source>
        <extracomment>%1: this program with its version</extracomment>
        <translation>%1, rechtstreeks bij Stripe (api.stripe.com)</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>%1, %2 (%3); %4 UTC</source>
        <extracomment>%1: a date. %2: a time of day. %3: the time zone, &quot;UTC+01:00&quot;. %4: date and time in UTC</extracomment>
        <translation>%1, %2 (%3); %4 UTC</translation>
    </message>
    <message>
        <source>never, as decided</source>
        <translation>nooit, zo is besloten</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>For the eye only. The key is never read aloud.</source>
        <translation>Alleen zichtbaar op het scherm. De sleutel wordt nooit voorgelezen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
</context>
<context>
    <name>KeySections</name>
    <message>
        <source>What changed</source>
        <translation>Wat er is veranderd</translation>
    </message>
    <message>
        <source>Of the eleven resources that Combidesk reads: %1 can be read, %2 missing, %3 could not be checked.</source>
        <translation>Van de elf onderdelen die Combidesk leest: %1 leesbaar, %2 ontbrekend, %3 niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>As Stripe shows it</source>
        <translation>Zoals Stripe hem toont</translation>
    </message>
    <message>
        <source>Stripe account</source>
        <translation>Stripe-account</translation>
    </message>
    <message>
        <source>not known; Stripe names it only when it refuses something</source>
        <translation>niet bekend; Stripe noemt het alleen als het iets weigert</translation>
    </message>
    <message>
        <source>Its page in Stripe</source>
        <translation>Pagina in Stripe</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Opgeslagen in</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Opgeslagen op</translation>
    </message>
    <message>
        <source>You enter the key there yourself; Combidesk keeps its own copy.</source>
        <translation>Daar voer je de sleutel zelf in; Combidesk bewaart een eigen kopie.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd op</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Gecontroleerd met</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>De sleutel</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Row in Stripe</source>
        <translation>Regel in Stripe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Stripe’s request</source>
        <translation>Aanvraag bij Stripe</translation>
    </message>
    <message>
        <source>What Combidesk needs to read</source>
        <translation>Wat Combidesk moet kunnen lezen</translation>
    </message>
    <message>
        <source>Can be read, not needed</source>
        <translation>Leesbaar, niet nodig</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>al het andere</translation>
    </message>
    <message>
        <source>What it can read beyond that</source>
        <translation>Wat de sleutel verder kan lezen</translation>
    </message>
    <message>
        <source>Eight other things were tried. Stripe has more rows than these; only the key’s page in Stripe shows them all.</source>
        <translation>Acht andere onderdelen zijn geprobeerd. Stripe heeft meer regels dan deze; alleen de pagina van de sleutel in Stripe toont ze allemaal.</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Eigenaar van de sleutel</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>Opnieuw beoordelen op</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum en handtekening</translation>
    </message>
    <message>
        <source>This key was replaced, and Stripe has ended it.</source>
        <translation>Deze sleutel is vervangen, en Stripe heeft hem beëindigd.</translation>
    </message>
</context>
<context>
    <name>KeySummary</name>
    <message>
        <source>Can be read, not needed</source>
        <translation>Leesbaar, niet nodig</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>As Stripe shows it</source>
        <translation>Zoals Stripe hem toont</translation>
    </message>
    <message>
        <source>Stripe account</source>
        <translation>Stripe-account</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Opgeslagen in</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Eigenaar van de sleutel</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>Opnieuw beoordelen op</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd op</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
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
        <translation>Je hebt een Stripe-login nodig die API-sleutels mag beheren, Combidesk in je browser en een minuut of vijf. Combidesk leest alleen uit Stripe en schrijft niets terug.</translation>
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
    <message>
        <source>I already have a key</source>
        <translation>Ik heb al een sleutel</translation>
    </message>
    <message>
        <source>No keychain is running, so no key can be saved on this computer.</source>
        <translation>Er is geen sleutelhanger actief, dus opslaan kan hier niet.</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Soort sleutel</translation>
    </message>
    <message>
        <source>&lt;b&gt;No key is saved on this computer any more.&lt;/b&gt; Another window of this program has removed it.</source>
        <translation>&lt;b&gt;Hier is geen sleutel meer opgeslagen.&lt;/b&gt; Een ander venster van dit programma heeft hem verwijderd.</translation>
    </message>
    <message>
        <source>No key is saved on this computer any more.</source>
        <translation>Hier is geen sleutel meer opgeslagen.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LogInPage</name>
    <message>
        <source>Log in to your Stripe Dashboard</source>
        <translation>Log in op je Stripe-dashboard</translation>
    </message>
    <message>
        <source>The button opens Stripe in your browser. Log in there and look at the two marked spots.</source>
        <translation>De knop opent Stripe in je browser. Log daar in en kijk naar de twee gemarkeerde plekken.</translation>
    </message>
    <message>
        <source>Open Stripe in the browser</source>
        <translation>Stripe openen</translation>
    </message>
    <message>
        <source>&lt;b&gt;The account name:&lt;/b&gt; with several accounts, choose the company whose payments Combidesk is to book.</source>
        <translation>&lt;b&gt;De accountnaam:&lt;/b&gt; heb je meer accounts, kies dan het bedrijf waarvan Combidesk de betalingen moet boeken.</translation>
    </message>
    <message>
        <source>I am not allowed to do this</source>
        <translation>Ik mag dit niet</translation>
    </message>
    <message>
        <source>&lt;b&gt;No sandbox:&lt;/b&gt; this word should not be there. If it is, press the account name and leave the sandbox.</source>
        <translation>&lt;b&gt;Geen sandbox:&lt;/b&gt; dit woord hoort er niet te staan. Staat het er wel, klik dan op de accountnaam en verlaat de sandbox.</translation>
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
    <name>OldKeyRow</name>
    <message>
        <source>The old key was not removed. %1</source>
        <translation>De oude sleutel is niet verwijderd. %1</translation>
    </message>
    <message>
        <source>The old key (%1) is no longer on this computer.</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;</extracomment>
        <translation>De oude sleutel (%1) staat niet meer op deze computer.</translation>
    </message>
    <message>
        <source>Removing the old key (%1)…</source>
        <translation>De oude sleutel (%1) wordt verwijderd…</translation>
    </message>
    <message>
        <source>When Combidesk has the new key (%1), say so here.</source>
        <extracomment>%1: the last letters of a key, &quot;…Cd34&quot;</extracomment>
        <translation>Meld het hier als Combidesk de nieuwe sleutel (%1) heeft.</translation>
    </message>
    <message>
        <source>Has Stripe ended the old key (%1)?</source>
        <translation>Heeft Stripe de oude sleutel (%1) beëindigd?</translation>
    </message>
    <message>
        <source>Nothing needs the old key (%1) any more.</source>
        <translation>Niets heeft de oude sleutel (%1) nog nodig.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>De sleutelhanger reageert nog niet. Misschien vraagt je computer in een ander venster om toestemming of een wachtwoord.</translation>
    </message>
    <message>
        <source>Combidesk has it</source>
        <translation>Combidesk heeft hem</translation>
    </message>
    <message>
        <source>Check the old key</source>
        <translation>Oude sleutel controleren</translation>
    </message>
    <message>
        <source>Remove the old key</source>
        <translation>Oude sleutel verwijderen</translation>
    </message>
</context>
<context>
    <name>OpenApiKeysPage</name>
    <message>
        <source>Go to “Developers”, then “API keys”</source>
        <translation>Ga naar “Developers” en dan “API keys”</translation>
    </message>
    <message>
        <source>The button opens that very page. By hand: press “Developers” at the bottom left, then “API keys”.</source>
        <translation>De knop opent precies die pagina. Zelf erheen? Klik linksonder op “Developers” en dan op “API keys”.</translation>
    </message>
    <message>
        <source>Open the page “API keys”</source>
        <translation>“API keys” openen</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Vraag een collega</translation>
    </message>
    <message>
        <source>&lt;b&gt;Only some roles see this page,&lt;/b&gt; such as administrator and developer. A colleague who does can make the key for you.</source>
        <translation>&lt;b&gt;Alleen bepaalde rollen zien deze pagina,&lt;/b&gt; zoals beheerder en ontwikkelaar. Een collega met zo’n rol kan de sleutel voor je aanmaken.</translation>
    </message>
    <message>
        <source>I don’t see this page</source>
        <translation>Ik zie deze pagina niet</translation>
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
        <source>There is something on the command line that is not an option. A key never belongs there, where others can read it: give it on standard input.</source>
        <translation>Op de opdrachtregel staat iets dat geen optie is. Een sleutel hoort daar nooit, want anderen kunnen meelezen: geef hem via de standaardinvoer.</translation>
    </message>
    <message>
        <source>An option is given twice.</source>
        <translation>Een optie staat er twee keer.</translation>
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
        <source>Gives Combidesk a Stripe key that can read what it needs, and nothing more.</source>
        <translation>Geeft Combidesk een Stripe-sleutel om te lezen wat nodig is, en niets meer.</translation>
    </message>
    <message>
        <source>Check one key without a window. The key is read from standard input.</source>
        <translation>Controleert één sleutel zonder venster. De sleutel wordt gelezen van de standaardinvoer.</translation>
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
        <source>Language of the program: en, nl, de or fr.</source>
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
        <source>List the saved keys and how their last check went. Asks nobody.</source>
        <translation>Toont de opgeslagen sleutels en de uitkomst van hun laatste controle. Vraagt niemand iets.</translation>
    </message>
    <message>
        <source>Check the saved keys with these names, or all. Never asks for a password.</source>
        <translation>Controleert de opgeslagen sleutels met deze namen, of allemaal. Vraagt nooit om een wachtwoord.</translation>
    </message>
    <message>
        <source>With --check: print the result as one JSON object. With --list and --check-saved: one JSON array.</source>
        <translation>Met --check: toont het resultaat als één JSON-object. Met --list en --check-saved: één JSON-array.</translation>
    </message>
    <message>
        <source>--json goes together with --check, --list or --check-saved.</source>
        <translation>--json hoort bij --check, --list of --check-saved.</translation>
    </message>
    <message>
        <source>--check, --list and --check-saved do not go together.</source>
        <translation>--check, --list en --check-saved gaan niet samen.</translation>
    </message>
    <message>
        <source>--practice saves no keys, so there are none to list or check.</source>
        <translation>--practice slaat geen sleutels op, dus valt er niets te tonen of te controleren.</translation>
    </message>
    <message>
        <source>Exit status of --check and --check-saved, where the worst key counts:
  0   Combidesk can read everything
  1   at least one permission is missing
  2   the key cannot be used
  3   the check could not be completed
  64  wrong usage
</source>
        <translation>Afsluitcode van --check en van --check-saved, waar de slechtste sleutel telt:
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
    <message>
        <source>The key that you entered is not saved yet.</source>
        <translation>De sleutel die je hebt ingevoerd, is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Stripe shows a key only once. If you go on, you will need to make a new one.</source>
        <translation>Stripe toont een sleutel maar één keer. Ga je door, dan moet je een nieuwe aanmaken.</translation>
    </message>
    <message>
        <source>Go on without the key</source>
        <translation>Doorgaan zonder sleutel</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Sleutel behouden</translation>
    </message>
</context>
<context>
    <name>PermissionChecklist</name>
    <message>
        <source>Sales and money given back</source>
        <translation>Omzet en terugbetalingen</translation>
    </message>
    <message>
        <source>%1, %2: set to Read. %3.</source>
        <extracomment>A row of Stripe&apos;s form: its group, its name, what to set it to, and why.</extracomment>
        <translation>%1, %2: op “Read” (lezen) zetten. %3.</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Set these ten rows to “Read”</source>
        <translation>Zet deze tien regels op “Read” (lezen)</translation>
    </message>
    <message>
        <source>Find each with Stripe’s search box. Never “Write”. Leave the bold group headings, all other rows and the column “Connect permissions” alone.</source>
        <translation>Je vindt ze met het zoekveld van Stripe. Kies nooit “Write” (schrijven). Laat de vette groepskoppen, alle andere regels en de kolom “Connect permissions” zoals ze zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 10 ticked</source>
        <translation>
            <numerusform>%n van 10 aangevinkt</numerusform>
            <numerusform>%n van 10 aangevinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;No row is ticked yet.&lt;/b&gt; If all ten are set to “Read” in Stripe, press “Next” again. The key is checked later in any case.</source>
        <translation>&lt;b&gt;Er is nog niets aangevinkt.&lt;/b&gt; Staan alle tien in Stripe op “Read”? Klik dan nog eens op “Volgende”. De sleutel wordt straks sowieso gecontroleerd.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n row(s) not ticked yet:&lt;/b&gt; %1. If they are set to “Read” in Stripe, press “Next” again.</source>
        <translation>
            <numerusform>&lt;b&gt;Nog %n regel niet aangevinkt:&lt;/b&gt; %1. Staat die in Stripe op “Read”? Klik dan nog eens op “Volgende”.</numerusform>
            <numerusform>&lt;b&gt;Nog %n regels niet aangevinkt:&lt;/b&gt; %1. Staan ze in Stripe op “Read”? Klik dan nog eens op “Volgende”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this window on top</source>
        <translation>Altijd op de voorgrond</translation>
    </message>
    <message>
        <source>Open the filled-in form</source>
        <translation>Ingevuld formulier openen</translation>
    </message>
    <message>
        <source>I don’t see a row</source>
        <translation>Ik mis een regel</translation>
    </message>
    <message>
        <source>&lt;b&gt;All ten are set&lt;/b&gt;, enough for all eleven resources. Press “Create key” in Stripe. It may ask for a code by e-mail or phone. Then press “Next”.</source>
        <translation>&lt;b&gt;Alle tien staan goed&lt;/b&gt;, genoeg voor alle elf onderdelen. Klik in Stripe op “Create key”. Misschien vraagt Stripe om een code per e-mail of telefoon. Klik daarna op “Volgende”.</translation>
    </message>
    <message>
        <source>Stop keeping it on top</source>
        <translation>Niet meer op de voorgrond</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the proxy server</source>
        <translation>Gebruikersnaam voor de proxyserver</translation>
    </message>
    <message>
        <source>Password for the proxy server</source>
        <translation>Wachtwoord voor de proxyserver</translation>
    </message>
    <message>
        <source>Use and check again</source>
        <translation>Inloggen</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>There is no text on the clipboard. Copy the key in Stripe, then press “Paste”.</source>
        <translation>Er staat geen tekst op het klembord. Kopieer de sleutel in Stripe en klik op “Plakken”.</translation>
    </message>
    <message>
        <source>It can do everything in your Stripe account; Combidesk only reads.</source>
        <translation>Daarmee kan alles in je Stripe-account; Combidesk leest alleen.</translation>
    </message>
    <message>
        <source>It can do everything in your Stripe account, far more than reading. You chose a restricted key.</source>
        <translation>Daarmee kan alles in je Stripe-account, veel meer dan lezen. Je had gekozen voor een beperkte sleutel.</translation>
    </message>
    <message>
        <source>With a test key, Combidesk sees only test data.</source>
        <translation>Met een testsleutel ziet Combidesk alleen testgegevens.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1.&lt;/b&gt; It ends in &lt;b&gt;%2&lt;/b&gt;; Stripe shows the same ending.</source>
        <extracomment>%1: &quot;Restricted key, live&quot;. %2: the last four letters of the key</extracomment>
        <translation>&lt;b&gt;%1.&lt;/b&gt; Hij eindigt op &lt;b&gt;%2&lt;/b&gt;, net als in Stripe.</translation>
    </message>
    <message>
        <source>Put back the key that was here</source>
        <translation>Vorige sleutel terugzetten</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>Toch controleren</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Toch gebruiken</translation>
    </message>
    <message>
        <source>Make a restricted key</source>
        <translation>Beperkte sleutel maken</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>De sleutelhanger reageert nog niet. Misschien vraagt je computer in een ander venster om toestemming of een wachtwoord.</translation>
    </message>
    <message>
        <source>A saved key has the same ending. Looking in the keychain whether it is the same key.</source>
        <translation>Een opgeslagen sleutel eindigt net zo. In de sleutelhanger wordt gekeken of het dezelfde sleutel is.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is “%1” itself, the key that you are replacing.&lt;/b&gt; Copy the new key in Stripe, then paste it here.</source>
        <translation>&lt;b&gt;Dit is “%1” zelf, de sleutel die je vervangt.&lt;/b&gt; Kopieer de nieuwe sleutel in Stripe en plak hem hier.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You have saved this key as “%1”.&lt;/b&gt; It is used as that key, and not saved twice.</source>
        <translation>&lt;b&gt;Je hebt deze sleutel opgeslagen als “%1”.&lt;/b&gt; Die wordt gebruikt, en de sleutel wordt niet nog een keer opgeslagen.</translation>
    </message>
</context>
<context>
    <name>RecoveryNote</name>
    <message>
        <source>Look in the &amp;keychain</source>
        <translation>In de &amp;sleutelhanger kijken</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>De sleutelhanger reageert nog niet. Misschien vraagt je computer in een ander venster om toestemming of een wachtwoord.</translation>
    </message>
    <message>
        <source>Looking in the keychain.</source>
        <translation>Er wordt in de sleutelhanger gekeken.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has %n key(s) of this program that the list has lost.</source>
        <translation>
            <numerusform>De sleutelhanger heeft %n sleutel meer dan de lijst.</numerusform>
            <numerusform>De sleutelhanger heeft %n sleutels meer dan de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Not every key came back.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Niet elke sleutel kwam terug.&lt;/b&gt; %1</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n key(s) came back from the keychain.&lt;/b&gt; What is not checked yet may have changed in the meantime.</source>
        <translation>
            <numerusform>&lt;b&gt;%n sleutel kwam terug uit de sleutelhanger.&lt;/b&gt; Wat nog niet gecontroleerd is, kan intussen veranderd zijn.</numerusform>
            <numerusform>&lt;b&gt;%n sleutels kwamen terug uit de sleutelhanger.&lt;/b&gt; Wat nog niet gecontroleerd is, kan intussen veranderd zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no other key of this program.</source>
        <translation>In de sleutelhanger staat geen andere sleutel van dit programma.</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>The key keeps working in Stripe and in Combidesk. To end it for good, also delete it in Stripe, under “API keys”.</source>
        <translation>De sleutel blijft werken in Stripe en in Combidesk. Wil je hem definitief intrekken? Verwijder hem dan ook in Stripe, onder “API keys”.</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>“%1” van deze computer verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>ReportAllButton</name>
    <message>
        <source>The report is being written.</source>
        <translation>Het rapport wordt gemaakt.</translation>
    </message>
    <message>
        <source>Report on all of them</source>
        <translation>Rapport over alle sleutels</translation>
    </message>
</context>
<context>
    <name>ReportFileDialog</name>
    <message>
        <source>Save report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Gegevens (*.json)</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Save report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>&lt;b&gt;No report yet.&lt;/b&gt; Check this key to get one.</source>
        <translation>&lt;b&gt;Nog geen rapport.&lt;/b&gt; Dat komt er zodra je deze sleutel controleert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;For your records:&lt;/b&gt; what this key can read, when that was checked, and how to revoke it.</source>
        <translation>&lt;b&gt;Voor je dossier:&lt;/b&gt; wat deze sleutel kan lezen, wanneer dat is gecontroleerd en hoe je hem intrekt.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Nog eens opslaan</translation>
    </message>
    <message>
        <source>&lt;b&gt;No program could open the report.&lt;/b&gt; It is saved here: %1</source>
        <extracomment>%1: where the report lies, folders and all</extracomment>
        <translation>&lt;b&gt;Geen enkel programma kon het rapport openen.&lt;/b&gt; Het is hier opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Edit this key in Stripe: %1</source>
        <translation>Bewerk deze sleutel in Stripe: %1</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row is set to “Write” cannot be seen from outside.</source>
        <translation>Alleen het lezen is getest. Of er een regel op “Write” (schrijven) staat, is van buitenaf niet te zien.</translation>
    </message>
    <message>
        <source>Stripe account: %1</source>
        <translation>Stripe-account: %1</translation>
    </message>
    <message>
        <source>There was no key on standard input. Start this once more, paste the key and press Enter.</source>
        <translation>Er stond geen sleutel op de standaardinvoer. Start dit nog een keer, plak de sleutel en druk op Enter.</translation>
    </message>
    <message>
        <source>There is more than one key on standard input. Give only the one that is meant for Combidesk.</source>
        <translation>Op de standaardinvoer staat meer dan één sleutel. Geef alleen de sleutel die voor Combidesk bedoeld is.</translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Ask your IT department for the proxy settings of this computer. This says nothing about the key.</source>
        <translation>De proxyserver van je bedrijf liet niets door. Vraag je IT-afdeling naar de proxy-instellingen van deze computer. Over de sleutel zegt dit niets.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Stripe key for Combidesk: report of a check</source>
        <translation>Stripe-sleutel voor Combidesk: controlerapport</translation>
    </message>
    <message numerus="yes">
        <source>Stripe keys for Combidesk: report of %n keys</source>
        <translation>
            <numerusform>Stripe-sleutels voor Combidesk: rapport over %n sleutel</numerusform>
            <numerusform>Stripe-sleutels voor Combidesk: rapport over %n sleutels</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe Key Wizard %1. The key itself is not in this report.</source>
        <translation>Stripe Key Wizard %1. De sleutel zelf staat niet in dit rapport.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum en handtekening</translation>
    </message>
    <message>
        <source>All saved keys</source>
        <translation>Alle opgeslagen sleutels</translation>
    </message>
    <message>
        <source>As remembered on %1; each key’s section says when it was last checked.</source>
        <extracomment>%1: a day, &quot;3 March 2026&quot;</extracomment>
        <translation>Zoals onthouden op %1; bij elke sleutel staat wanneer hij het laatst is gecontroleerd.</translation>
    </message>
    <message>
        <source>Stripe keys report %1</source>
        <extracomment>The name of a file. %1: a day, &quot;2026-11-23&quot;</extracomment>
        <translation>Rapport Stripe-sleutels %1</translation>
    </message>
    <message>
        <source>Stripe key report %1</source>
        <extracomment>The name of a file. %1: the day and the end of the key, &quot;2026-11-23 Ab12&quot;</extracomment>
        <translation>Controlerapport Stripe-sleutel %1</translation>
    </message>
</context>
<context>
    <name>RevealKeyPage</name>
    <message>
        <source>Reveal the secret key and copy it</source>
        <translation>Toon de geheime sleutel en kopieer hem</translation>
    </message>
    <message>
        <source>It is in the section “Standard keys”. Stripe shows a live key only once.</source>
        <translation>Hij staat in het gedeelte “Standard keys”. In livemodus toont Stripe een sleutel maar één keer.</translation>
    </message>
    <message>
        <source>In the row “Secret key”, reveal the key, then click it to copy it.</source>
        <translation>Toon de sleutel in de regel “Secret key” en klik erop om hem te kopiëren.</translation>
    </message>
    <message>
        <source>If it cannot be revealed: press &lt;b&gt;“+ Create secret key”&lt;/b&gt; and choose &lt;b&gt;“Building your own integration”&lt;/b&gt;. Your Stripe administrator then gets a request to verify this, and has to approve it.</source>
        <translation>Laat Stripe hem niet meer zien? Klik op &lt;b&gt;“+ Create secret key”&lt;/b&gt; en kies &lt;b&gt;“Building your own integration”&lt;/b&gt;. Je Stripe-beheerder krijgt dan een verzoek om dit te bevestigen en moet dat goedkeuren.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key can do everything&lt;/b&gt; in your Stripe account. Combidesk only reads with it. Give it to nobody else.</source>
        <translation>&lt;b&gt;Met deze sleutel kan alles&lt;/b&gt; in je Stripe-account. Combidesk leest er alleen mee. Geef hem aan niemand anders.</translation>
    </message>
    <message>
        <source>I don’t see this key</source>
        <translation>Ik zie deze sleutel niet</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Look at the Stripe key “%1” again</source>
        <extracomment>A title in a calendar. %1: the name that the person gave the key</extracomment>
        <translation>Stripe-sleutel “%1” opnieuw bekijken</translation>
    </message>
    <message>
        <source>Open Stripe Key Wizard, choose this key (%1) and press “Check again”. Is the key still needed, and by whom?</source>
        <extracomment>%1: the key as Stripe shows it, &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Open Stripe Key Wizard, kies deze sleutel (%1) en klik op “Opnieuw controleren”. Is de sleutel nog nodig, en voor wie?</translation>
    </message>
    <message>
        <source>Look at Stripe key %1</source>
        <extracomment>The name of a file. %1: the day and the end of the key, &quot;2027-03-01 Ab12&quot;</extracomment>
        <translation>Stripe-sleutel bekijken %1</translation>
    </message>
</context>
<context>
    <name>RotateKeyPage</name>
    <message>
        <source>Press “Rotate key” in Stripe</source>
        <translation>Klik in Stripe op “Rotate key”</translation>
    </message>
    <message>
        <source>Stripe makes a new key that can read the same. The old one goes on working for some days, so that the bookkeeping does not stop.</source>
        <translation>Stripe maakt een nieuwe sleutel die hetzelfde kan lezen. De oude blijft nog een paar dagen werken, zodat de boekhouding niet stilvalt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You began on %1.&lt;/b&gt; If you still have the new key, go on. If not, press “Rotate key” once more, on the new key.</source>
        <extracomment>%1: a day</extracomment>
        <translation>&lt;b&gt;Je bent begonnen op %1.&lt;/b&gt; Heb je de nieuwe sleutel nog? Ga dan verder. Zo niet, klik dan bij de nieuwe sleutel nog eens op “Rotate key”.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page “API keys”</source>
        <translation>“API keys” openen</translation>
    </message>
    <message>
        <source>In Stripe, find the key that ends in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Zoek in Stripe de sleutel die eindigt op &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Press “...” at the end of its row, then “Rotate key”.</source>
        <translation>Klik aan het eind van die regel op “...” en dan op “Rotate key”.</translation>
    </message>
    <message>
        <source>Choose how long the old key still works, and choose the same here. &lt;b&gt;Never “now”&lt;/b&gt;: Combidesk could read nothing until it has the new key.</source>
        <translation>Kies hoelang de oude sleutel nog werkt, en kies hier hetzelfde. &lt;b&gt;Nooit “now”&lt;/b&gt;: Combidesk zou niets kunnen lezen totdat het de nieuwe sleutel heeft.</translation>
    </message>
    <message>
        <source>Copy the new key at once. Stripe shows it only once.</source>
        <translation>Kopieer de nieuwe sleutel meteen. Stripe toont hem maar één keer.</translation>
    </message>
    <message>
        <source>How long the old key still works</source>
        <translation>Hoelang de oude sleutel nog werkt</translation>
    </message>
    <message>
        <source>I did not press “Rotate key”</source>
        <translation>Ik heb niet op “Rotate key” geklikt</translation>
    </message>
</context>
<context>
    <name>RotationSection</name>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Vernieuwing</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Oude sleutel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nieuwe sleutel</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Rotated in Stripe on</source>
        <translation>Vernieuwd in Stripe op</translation>
    </message>
    <message>
        <source>Old key works until about</source>
        <translation>Oude sleutel werkt tot ongeveer</translation>
    </message>
    <message>
        <source>Old key refused by Stripe since</source>
        <translation>Oude sleutel door Stripe geweigerd sinds</translation>
    </message>
    <message>
        <source>New key in Combidesk since</source>
        <translation>Nieuwe sleutel in Combidesk sinds</translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Combidesk needs the new key</source>
        <translation>Combidesk heeft de nieuwe sleutel nodig</translation>
    </message>
    <message>
        <source>Ended, can be removed</source>
        <translation>Beëindigd, kan weg</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>Wordt vervangen</translation>
    </message>
    <message>
        <source>Being replaced by %1</source>
        <extracomment>%1: the last letters of the new key, &quot;…Cd34&quot;</extracomment>
        <translation>Wordt vervangen door %1</translation>
    </message>
    <message>
        <source>refused by Stripe since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>door Stripe geweigerd sinds %1</translation>
    </message>
    <message>
        <source>the new key is not entered yet</source>
        <translation>de nieuwe sleutel is nog niet ingevoerd</translation>
    </message>
    <message>
        <source>the new key is not in Combidesk yet</source>
        <translation>de nieuwe sleutel staat nog niet in Combidesk</translation>
    </message>
    <message>
        <source>works until about %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>werkt tot ongeveer %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <extracomment>%1: the last letters of the old key, &quot;…Ab12&quot;</extracomment>
        <translation>in plaats van %1</translation>
    </message>
    <message>
        <source>Combidesk has the new key (%1). The rotation ends when the old key does.</source>
        <extracomment>%1: the last letters of a key, &quot;…Cd34&quot;</extracomment>
        <translation>Combidesk heeft de nieuwe sleutel (%1). De vernieuwing is klaar als de oude sleutel eindigt.</translation>
    </message>
    <message>
        <source>The new key (%1) is saved as “%2”. Combidesk still has the old one (%3).</source>
        <extracomment>%1 and %3: the last letters of a key, &quot;…Cd34&quot;. %2: the name that the person gave the new key</extracomment>
        <translation>De nieuwe sleutel (%1) is opgeslagen als “%2”. Combidesk heeft nog de oude (%3).</translation>
    </message>
    <message>
        <source>Stripe refuses the old key (%1) since %2.</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;; %2: a day</extracomment>
        <translation>Stripe weigert de oude sleutel (%1) sinds %2.</translation>
    </message>
    <message>
        <source>The old key (%1) still works.</source>
        <translation>De oude sleutel (%1) werkt nog.</translation>
    </message>
    <message>
        <source>The old key (%1) still works, though it was to end about %2. You can end it in Stripe (“Expire key”).</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;; %2: a day</extracomment>
        <translation>De oude sleutel (%1) werkt nog, hoewel hij rond %2 zou eindigen. Je kunt hem in Stripe beëindigen (“Expire key”).</translation>
    </message>
    <message>
        <source>The old key (%1) still works, until about %2.</source>
        <translation>De oude sleutel (%1) werkt nog, tot ongeveer %2.</translation>
    </message>
    <message>
        <source>Asking Stripe about the old key (%1)…</source>
        <translation>Stripe wordt naar de oude sleutel (%1) gevraagd…</translation>
    </message>
    <message>
        <source>It is not known whether the old key (%1) still works. %2</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;; %2: why</extracomment>
        <translation>Het is niet bekend of de oude sleutel (%1) nog werkt. %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stripe refuses the old key (%1) already.&lt;/b&gt; Combidesk can read nothing until it has the new key.</source>
        <translation>&lt;b&gt;Stripe weigert de oude sleutel (%1) nu al.&lt;/b&gt; Combidesk kan niets lezen totdat het de nieuwe sleutel heeft.</translation>
    </message>
    <message>
        <source>Stripe refuses this key (%1), so nothing can use it any more.</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;</extracomment>
        <translation>Stripe weigert deze sleutel (%1); niets kan hem nog gebruiken.</translation>
    </message>
</context>
<context>
    <name>SampleKeyMenu</name>
    <message>
        <source>Copy a sample key</source>
        <translation>Voorbeeldsleutel kopiëren</translation>
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
    <message>
        <source>Standard secret key</source>
        <translation>Standaard geheime sleutel</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save the key on this computer</source>
        <translation>Sleutel opslaan op deze computer</translation>
    </message>
    <message>
        <source>Stripe shows the key only once. If you save it, you can check it again later, or enter it in Combidesk once more.</source>
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
        <source>The key goes into &lt;b&gt;%1&lt;/b&gt;. %2 It is kept nowhere else, and it counts as saved only after it has been read back and compared.</source>
        <extracomment>%1: the name of the keychain, %2: a sentence on what protects the key there</extracomment>
        <translation>De sleutel komt in &lt;b&gt;%1&lt;/b&gt; en nergens anders. %2 Pas als hij is teruggelezen en vergeleken, is hij echt opgeslagen.</translation>
    </message>
    <message>
        <source>In practice the key is kept only until you close this window.</source>
        <translation>In de oefenmodus blijft de sleutel alleen bewaard tot je dit venster sluit.</translation>
    </message>
    <message>
        <source>This replaces the saved key “%1” (%2). When Combidesk has the new one, delete the old one in Stripe.</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Dit vervangt de opgeslagen sleutel “%1” (%2). Heeft Combidesk de nieuwe? Verwijder dan de oude in Stripe.</translation>
    </message>
    <message>
        <source>If you replace “%1”, it leaves this computer, and Stripe does not show it again.</source>
        <translation>Als je “%1” vervangt, verdwijnt die van deze computer, en Stripe toont hem niet nog een keer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key belongs to another Stripe account than “%1”.&lt;/b&gt; This key: %2. “%1”: %3.</source>
        <extracomment>%1: the name of the saved key, %2 and %3: Stripe&apos;s numbers of accounts, &quot;acct_1AbC&quot;</extracomment>
        <translation>&lt;b&gt;Deze sleutel hoort bij een ander Stripe-account dan “%1”.&lt;/b&gt; Deze sleutel: %2. “%1”: %3.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is not known whether this key belongs to the same Stripe account as “%1” (%2).&lt;/b&gt;</source>
        <extracomment>%1: the name of the saved key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>&lt;b&gt;Het is niet bekend of deze sleutel bij hetzelfde Stripe-account hoort als “%1” (%2).&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Save as another key</source>
        <translation>Opslaan als aparte sleutel</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>De oude sleutel vervangen</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is a test key, and “%1” is a live key.&lt;/b&gt; With a test key, Combidesk sees only test data.</source>
        <translation>&lt;b&gt;Dit is een testsleutel, en “%1” is een live-sleutel.&lt;/b&gt; Met een testsleutel ziet Combidesk alleen testgegevens.</translation>
    </message>
    <message>
        <source>This is the new key. The old one, “%1” (%2), stays saved until Stripe refuses it.</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Dit is de nieuwe sleutel. De oude, “%1” (%2), blijft opgeslagen totdat Stripe hem weigert.</translation>
    </message>
    <message>
        <source>It is the new key</source>
        <translation>Het is de nieuwe sleutel</translation>
    </message>
    <message>
        <source>So it may not be what “Rotate key” has made.</source>
        <translation>Misschien is het dus niet wat “Rotate key” heeft gemaakt.</translation>
    </message>
</context>
<context>
    <name>SavedKeyActions</name>
    <message>
        <source>&amp;Use in Combidesk</source>
        <translation>In Combidesk &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Opnieuw controleren</translation>
    </message>
    <message>
        <source>R&amp;otate</source>
        <translation>Verni&amp;euwen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Naam wijzigen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
</context>
<context>
    <name>SavedKeyDelegate</name>
    <message>
        <source>Name for this key</source>
        <translation>Naam voor deze sleutel</translation>
    </message>
</context>
<context>
    <name>SavedKeyDetails</name>
    <message>
        <source>saved on %1</source>
        <translation>opgeslagen op %1</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <extracomment>%1: the name that the person gave the key</extracomment>
        <translation>Details van “%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Opnieuw bekijken</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>niet bepaald</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>elke 3 maanden</translation>
    </message>
    <message>
        <source>every 6 months</source>
        <translation>elke 6 maanden</translation>
    </message>
    <message>
        <source>every 12 months</source>
        <translation>elke 12 maanden</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>op een dag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>The day to look at it again</source>
        <translation>De dag om opnieuw te kijken</translation>
    </message>
    <message>
        <source>For your calendar</source>
        <translation>Voor je agenda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>next on %1</source>
        <extracomment>%1: a day, &quot;3 March 2027&quot;</extracomment>
        <translation>volgende keer op %1</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>De sleutel heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Save a file for your calendar</source>
        <translation>Een bestand voor je agenda opslaan</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message>
        <source>&lt;b&gt;The calendar file is saved&lt;/b&gt; as “%1” in “%2”. Open it, and your calendar takes the day over and reminds you a week before.</source>
        <extracomment>%1: the name of a file. %2: the folder where it lies</extracomment>
        <translation>&lt;b&gt;Het agendabestand is opgeslagen&lt;/b&gt; als “%1” in “%2”. Open het: je agenda neemt de dag over en herinnert je een week van tevoren.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The calendar file could not be saved&lt;/b&gt; in “%1”. Choose another folder, or see if the disk is full.</source>
        <translation>&lt;b&gt;Het agendabestand kon niet worden opgeslagen&lt;/b&gt; in “%1”. Kies een andere map, of kijk of de schijf vol is.</translation>
    </message>
</context>
<context>
    <name>SavedKeyModel</name>
    <message>
        <source>checked on %1</source>
        <translation>gecontroleerd op %1</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wordt verwijderd…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>tried on %1</source>
        <translation>poging op %1</translation>
    </message>
    <message>
        <source>%1 Space bar: %2.</source>
        <extracomment>%1: what is known of a key; %2: a button, &quot;Check again&quot;</extracomment>
        <translation>%1 Spatiebalk: %2.</translation>
    </message>
    <message>
        <source>not checked this time</source>
        <translation>deze keer niet gecontroleerd</translation>
    </message>
    <message>
        <source>found in the keychain</source>
        <translation>gevonden in de sleutelhanger</translation>
    </message>
</context>
<context>
    <name>SavedKeyStatus</name>
    <message>
        <source>Permissions missing</source>
        <translation>Er ontbreken rechten</translation>
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
        <source>To be checked again</source>
        <translation>Opnieuw te controleren</translation>
    </message>
    <message>
        <source>Checked on a day to come</source>
        <translation>Gecontroleerd op een dag in de toekomst</translation>
    </message>
    <message>
        <source>Ready, but pays out by hand</source>
        <translation>Klaar, maar uitbetaling met de hand</translation>
    </message>
    <message>
        <source>Ready, but can read too much</source>
        <translation>Klaar, maar kan te veel lezen</translation>
    </message>
    <message>
        <source>Ready for Combidesk</source>
        <translation>Klaar voor Combidesk</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Niet gecontroleerd</translation>
    </message>
</context>
<context>
    <name>SavedKeysCommand</name>
    <message>
        <source>No key is saved here for this user.</source>
        <translation>Voor deze gebruiker is hier geen sleutel opgeslagen.</translation>
    </message>
    <message>
        <source>Not every name is that of a saved key; nothing was checked. --list shows the names. A key itself never belongs on the command line, where others can read it.</source>
        <translation>Niet elke naam is die van een opgeslagen sleutel; er is niets gecontroleerd. --list toont de namen. Een sleutel zelf hoort nooit op de opdrachtregel, waar anderen hem kunnen lezen.</translation>
    </message>
    <message>
        <source>No key is saved here for this user, so nothing was checked.</source>
        <translation>Voor deze gebruiker is hier geen sleutel opgeslagen, dus is er niets gecontroleerd.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Het resultaat kon niet worden weggeschreven.</translation>
    </message>
    <message>
        <source>Not every result could be written to the list of saved keys.</source>
        <translation>Niet elk resultaat kon in de lijst met opgeslagen sleutels worden gezet.</translation>
    </message>
</context>
<context>
    <name>SavedKeysPage</name>
    <message>
        <source>&lt;b&gt;The key was not removed.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;De sleutel is niet verwijderd.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation>Je opgeslagen sleutels</translation>
    </message>
    <message>
        <source>&amp;Set up another key</source>
        <translation>Nog een &amp;sleutel instellen</translation>
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
        <source>Saved keys</source>
        <translation>Opgeslagen sleutels</translation>
    </message>
    <message>
        <source>Check all of &amp;them</source>
        <translation>&amp;Alle sleutels controleren</translation>
    </message>
    <message>
        <source>These keys are in %1. Choose one, or set up another.</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot; or &quot;your computer&apos;s keychain&quot;</extracomment>
        <translation>Deze sleutels staan in %1. Kies er een of voeg een nieuwe toe.</translation>
    </message>
    <message>
        <source>&lt;b&gt;“%1” is no longer saved on this computer.&lt;/b&gt; Another window of this program has removed it.</source>
        <extracomment>%1: the name that the person gave the key</extracomment>
        <translation>&lt;b&gt;“%1” is niet meer opgeslagen op deze computer.&lt;/b&gt; Een ander venster van dit programma heeft de sleutel verwijderd.</translation>
    </message>
</context>
<context>
    <name>SavedKeysText</name>
    <message>
        <source>checked on %1</source>
        <translation>gecontroleerd op %1</translation>
    </message>
    <message>
        <source>What was remembered about this key cannot be read.</source>
        <translation>Wat er over deze sleutel was onthouden, is niet te lezen.</translation>
    </message>
</context>
<context>
    <name>SavedKeysToolbar</name>
    <message numerus="yes">
        <source>Needs attention (%n)</source>
        <extracomment>%n: how many of the saved keys</extracomment>
        <translation>
            <numerusform>Vraagt aandacht (%n)</numerusform>
            <numerusform>Vraagt aandacht (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the saved keys</source>
        <translation>Zoeken in de opgeslagen sleutels</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Op account</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Op uitkomst</translation>
    </message>
    <message>
        <source>By review day</source>
        <translation>Op controledatum</translation>
    </message>
    <message>
        <source>No saved key is like that.</source>
        <translation>Geen opgeslagen sleutel past daarbij.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle tonen</translation>
    </message>
</context>
<context>
    <name>SavedKeysWords</name>
    <message numerus="yes">
        <source>&lt;b&gt;Stopped.&lt;/b&gt; %1 of %2 keys are checked, %n are not.</source>
        <extracomment>%1 of %2 keys are checked</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Gestopt.&lt;/b&gt; %1 van %2 sleutels zijn gecontroleerd, %n niet.</numerusform>
            <numerusform>&lt;b&gt;Gestopt.&lt;/b&gt; %1 van %2 sleutels zijn gecontroleerd, %n niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 of %2 keys were checked, %n could not be.&lt;/b&gt;</source>
        <extracomment>%1 of %2 keys were checked</extracomment>
        <translation>
            <numerusform>&lt;b&gt;%1 van %2 sleutels zijn gecontroleerd; bij %n lukte dat niet.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%1 van %2 sleutels zijn gecontroleerd; bij %n lukte dat niet.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;All %n keys are checked.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n sleutel is gecontroleerd.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;Alle %n sleutels zijn gecontroleerd.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>In de lijst staat waarom.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing something</source>
        <translation>
            <numerusform>bij %n ontbreekt iets</numerusform>
            <numerusform>bij %n ontbreekt iets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n verlopen</numerusform>
            <numerusform>%n verlopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n niet bruikbaar</numerusform>
            <numerusform>%n niet bruikbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n niet gecontroleerd</numerusform>
            <numerusform>%n niet gecontroleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n sleutel</numerusform>
            <numerusform>%n sleutels</numerusform>
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
            <numerusform>%1; deze maand %n te bekijken.</numerusform>
            <numerusform>%1; deze maand %n te bekijken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checked, %n left</source>
        <extracomment>%1 of %2 keys</extracomment>
        <translation>
            <numerusform>%1 van %2 gecontroleerd, nog %n te gaan</numerusform>
            <numerusform>%1 van %2 gecontroleerd, nog %n te gaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was found about %n keys could not be written to the list. See if the disk is full.</source>
        <translation>
            <numerusform>Wat over %n sleutel is gevonden, kon niet in de lijst worden gezet. Kijk of de schijf vol is.</numerusform>
            <numerusform>Wat over %n sleutels is gevonden, kon niet in de lijst worden gezet. Kijk of de schijf vol is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Zien wat te doen is</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message numerus="yes">
        <source>%n being replaced</source>
        <translation>
            <numerusform>%n wordt vervangen</numerusform>
            <numerusform>%n worden vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Check the old key</source>
        <translation>Oude sleutel controleren</translation>
    </message>
    <message>
        <source>Remove the old key</source>
        <translation>Oude sleutel verwijderen</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation>Stripe koppelen aan Combidesk</translation>
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
    <message>
        <source>Does Combidesk have the key now?</source>
        <translation>Heeft Combidesk de sleutel nu?</translation>
    </message>
    <message>
        <source>It is not saved on this computer, and closing takes it from the clipboard. If Combidesk does not have it, you will need to make a new one.</source>
        <translation>De sleutel is niet op deze computer opgeslagen, en bij het sluiten verdwijnt hij van het klembord. Heeft Combidesk hem niet, dan moet je een nieuwe maken.</translation>
    </message>
    <message>
        <source>Combidesk has it, close</source>
        <translation>Combidesk heeft hem, sluiten</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation>Stripe koppelen aan Combidesk</translation>
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
        <source>Rotate the key</source>
        <translation>Sleutel vernieuwen</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
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
    <name>WizardButtons</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
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
        <source>One of the letters comes from another alphabet and only looks right. Copy the key directly from Stripe, not from a document or a picture.</source>
        <translation>Een van de letters komt uit een ander alfabet en lijkt alleen maar goed. Kopieer de sleutel rechtstreeks uit Stripe, niet uit een document of afbeelding.</translation>
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
        <source>Stripe did not answer in time. Check again in a moment. This says nothing about the key.</source>
        <translation>Stripe antwoordde niet op tijd. Controleer straks opnieuw. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Enter your user name and password for it, or ask your IT department. This says nothing about the key.</source>
        <translation>De proxyserver van je bedrijf liet niets door. Vul je gebruikersnaam en wachtwoord voor de proxyserver in of vraag het je IT-afdeling. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so the key was not sent. Something in your network may be reading along: ask your IT department.</source>
        <translation>De verbinding met Stripe is niet beveiligd, daarom is de sleutel niet verstuurd. Misschien leest er iets in je netwerk mee: vraag het je IT-afdeling.</translation>
    </message>
    <message>
        <source>Something in your network answered in Stripe’s place and pointed to another address. In a hotel or train, log in to the Wi-Fi first. Then check again.</source>
        <translation>Iets in je netwerk antwoordde in plaats van Stripe en verwees naar een ander adres. Zit je in een hotel of trein, log dan eerst in op de wifi. Controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>De sleutelhanger is vergrendeld. Ontgrendel hem en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain did not accept this. Try again, or ask your IT department.</source>
        <translation>De sleutelhanger accepteerde dit niet. Probeer het opnieuw of vraag het je IT-afdeling.</translation>
    </message>
    <message>
        <source>The keychain does not give out this key. It may be locked, or the key was removed there. Unlock the keychain and try again, or replace the key.</source>
        <translation>De sleutelhanger geeft deze sleutel niet af. Misschien is hij vergrendeld of is de sleutel daar verwijderd. Ontgrendel de sleutelhanger en probeer het opnieuw, of vervang de sleutel.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key unchanged, so it does not count as saved. Try again, or continue without saving.</source>
        <translation>De sleutelhanger gaf niet dezelfde sleutel terug. Daarom geldt de sleutel niet als opgeslagen. Probeer het opnieuw of ga door zonder opslaan.</translation>
    </message>
    <message>
        <source>The list of saved keys could not be written. See if the disk is full, then try again.</source>
        <translation>De lijst met opgeslagen sleutels kon niet worden bijgewerkt. Kijk of de schijf vol is en probeer het opnieuw.</translation>
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
        <source>Another Stripe code</source>
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
        <source>The key works, and Combidesk can read %1 of 11 resources. Add what is missing in Stripe, then check again. The key stays the same.</source>
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
        <source>Your login to this computer protects it there.</source>
        <translation>Daar beveiligt je aanmelding op deze computer hem.</translation>
    </message>
    <message>
        <source>It is encrypted there with the password of the keychain.</source>
        <translation>Daar is hij versleuteld met het wachtwoord van de sleutelhanger.</translation>
    </message>
    <message>
        <source>This keychain has no password: whoever can read the files of this computer can read the key. You can give it one in the program Passwords and Keys.</source>
        <translation>Deze sleutelhanger heeft geen wachtwoord: wie de bestanden van deze computer kan lezen, kan de sleutel lezen. Een wachtwoord geef je hem in het programma Wachtwoorden en sleutels.</translation>
    </message>
    <message>
        <source>How well it is protected there depends on how you set up this keychain.</source>
        <translation>Hoe goed hij daar beveiligd is, hangt af van hoe je deze sleutelhanger hebt ingesteld.</translation>
    </message>
    <message>
        <source>KeePassXC puts it into its recycle bin, where it can be read until you empty that.</source>
        <translation>KeePassXC zet hem in de prullenbak. Daar is hij leesbaar tot je die leegt.</translation>
    </message>
    <message>
        <source>Your computer’s keychain may keep it for a while, for example in a recycle bin.</source>
        <translation>De sleutelhanger van je computer bewaart hem misschien nog een tijd, bijvoorbeeld in een prullenbak.</translation>
    </message>
    <message>
        <source>Opening and closing balance</source>
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
        <source>What arrived in the bank account</source>
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
        <translation>Terugbetalingen</translation>
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
        <source>Stripe is receiving many requests from your account just now. Wait a minute, then check again. The key is not the cause.</source>
        <translation>Stripe krijgt op dit moment veel aanvragen van je account. Wacht een minuut en controleer opnieuw. Aan de sleutel ligt het niet.</translation>
    </message>
    <message>
        <source>Stripe has a problem at the moment. Wait a few minutes, then check again. The key is not the cause.</source>
        <translation>Stripe heeft op dit moment een storing. Wacht een paar minuten en controleer opnieuw. Aan de sleutel ligt het niet.</translation>
    </message>
    <message>
        <source>Stripe could not be reached. See if this computer is connected to the internet, then check again. This says nothing about the key.</source>
        <translation>Stripe is niet bereikbaar. Kijk of deze computer verbinding met internet heeft en controleer opnieuw. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>The answer does not look like one of Stripe’s. In a hotel or train, log in to the Wi-Fi first. Then check again. This says nothing about the key.</source>
        <translation>Het antwoord ziet er niet uit als een antwoord van Stripe. Zit je in een hotel of trein, log dan eerst in op de wifi. Controleer daarna opnieuw. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>Test. A simulator answered, not Stripe. Nothing in this report is real.</source>
        <translation>Test. Een simulator gaf antwoord, niet Stripe. Niets in dit rapport is echt.</translation>
    </message>
    <message>
        <source>Practice. Nothing in this report is real.</source>
        <translation>Oefenmodus. Niets in dit rapport is echt.</translation>
    </message>
    <message>
        <source>The key works, but can read more than needed</source>
        <translation>De sleutel werkt, maar kan meer lezen dan nodig</translation>
    </message>
    <message>
        <source>It was probably made from a template, or for a third-party application. In Stripe, edit the key and set every row except the ten for Combidesk to “None”.</source>
        <translation>Waarschijnlijk is hij met een sjabloon gemaakt, of voor een toepassing van derden. Bewerk de sleutel in Stripe en zet alles op “None” (geen), behalve de tien regels voor Combidesk.</translation>
    </message>
    <message>
        <source>In Stripe, edit the key and set every row except the ten for Combidesk to “None”.</source>
        <translation>Bewerk de sleutel in Stripe en zet alles op “None” (geen), behalve de tien regels voor Combidesk.</translation>
    </message>
    <message>
        <source>Not more than needed: of eight other things that were tried, it can read none.</source>
        <translation>Niet meer dan nodig: van acht andere geprobeerde onderdelen kan de sleutel er geen lezen.</translation>
    </message>
    <message>
        <source>Stripe does not accept this key. It may have been deleted, or a letter is missing. Copy it in Stripe once more, or make a new key.</source>
        <translation>Stripe accepteert deze sleutel niet. Misschien is hij verwijderd of ontbreekt er een teken. Kopieer hem nog een keer in Stripe of maak een nieuwe sleutel aan.</translation>
    </message>
    <message>
        <source>Stripe has switched this key off, because others could read it in public. Make a new key, and do not use this one again.</source>
        <translation>Stripe heeft deze sleutel uitgeschakeld, omdat anderen hem openbaar konden lezen. Maak een nieuwe sleutel aan en gebruik deze niet meer.</translation>
    </message>
    <message>
        <source>This key came from a platform that works with your Stripe account, and has expired. Make a key of your own in Stripe, then enter it here.</source>
        <translation>Deze sleutel kwam van een platform dat met je Stripe-account werkt, en is verlopen. Maak in Stripe zelf een sleutel aan en voer die hier in.</translation>
    </message>
    <message>
        <source>This key may no longer reach the Stripe account. Access was taken back there. Make a new key in that account, then enter it here.</source>
        <translation>Deze sleutel mag niet meer bij het Stripe-account. De toegang is daar ingetrokken. Maak in dat account een nieuwe sleutel aan en voer die hier in.</translation>
    </message>
    <message>
        <source>Stripe says that this account is closed. Log in to Stripe to see why, or ask Stripe’s support. The key is not the cause.</source>
        <translation>Volgens Stripe is dit account gesloten. Log in bij Stripe om te zien waarom, of vraag het de support van Stripe. Aan de sleutel ligt het niet.</translation>
    </message>
    <message>
        <source>Stripe says that this account cannot take real payments yet. Log in to Stripe and finish its setup there. The key is not the cause.</source>
        <translation>Volgens Stripe kan dit account nog geen echte betalingen ontvangen. Log in bij Stripe en maak de inrichting daar af. Aan de sleutel ligt het niet.</translation>
    </message>
    <message>
        <source>Stripe holds this back until something in the account is settled. Log in to Stripe and see what it asks for. The key is not the cause.</source>
        <translation>Stripe houdt dit tegen tot er iets in het account is geregeld. Log in bij Stripe en kijk wat het vraagt. Aan de sleutel ligt het niet.</translation>
    </message>
    <message>
        <source>Stripe does not answer from this place. If you use a VPN, switch it off, or try from another network. This says nothing about the key.</source>
        <translation>Stripe geeft vanaf deze plek geen antwoord. Gebruik je een VPN, schakel die dan uit, of probeer het vanuit een ander netwerk. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>Stripe no longer understands this version of the program. Get the newest version, then check again. The key is not the cause.</source>
        <translation>Stripe begrijpt deze versie van het programma niet meer. Haal de nieuwste versie op en controleer opnieuw. Aan de sleutel ligt het niet.</translation>
    </message>
    <message>
        <source>The key did not arrive at Stripe. Something in your network took it out: ask your IT department. This says nothing about the key.</source>
        <translation>De sleutel is niet bij Stripe aangekomen. Iets in je netwerk heeft hem eruit gehaald: vraag het je IT-afdeling. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>Stripe answered something that this program does not know. Check again later. If it stays, copy the details for Stripe’s support. This says nothing against the key.</source>
        <translation>Stripe gaf een antwoord dat dit programma niet kent. Controleer later opnieuw. Blijft het zo, kopieer dan de details voor de support van Stripe. Tegen de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>Something in your network does not let this program reach Stripe, such as a company’s filter. Ask your IT department to allow api.stripe.com. This says nothing about the key.</source>
        <translation>Iets in je netwerk laat dit programma niet bij Stripe, bijvoorbeeld een filter van je bedrijf. Vraag je IT-afdeling om api.stripe.com toe te staan. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>Something in your network wants this computer to show a certificate of its own. Ask your IT department. This says nothing about the key.</source>
        <translation>Iets in je netwerk wil dat deze computer een eigen certificaat laat zien. Vraag het je IT-afdeling. Over de sleutel zegt dit niets.</translation>
    </message>
    <message>
        <source>Key not accepted by Stripe</source>
        <translation>Sleutel niet geaccepteerd door Stripe</translation>
    </message>
    <message>
        <source>Key switched off</source>
        <translation>Sleutel uitgeschakeld</translation>
    </message>
    <message>
        <source>Platform’s key expired</source>
        <translation>Sleutel van platform verlopen</translation>
    </message>
    <message>
        <source>Access taken back</source>
        <translation>Toegang ingetrokken</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Account gesloten</translation>
    </message>
    <message>
        <source>Account not set up yet</source>
        <translation>Account nog niet ingericht</translation>
    </message>
    <message>
        <source>Something to settle in Stripe</source>
        <translation>Iets te regelen in Stripe</translation>
    </message>
    <message>
        <source>Not served from this place</source>
        <translation>Vanaf deze plek niet mogelijk</translation>
    </message>
    <message>
        <source>Program too old for Stripe</source>
        <translation>Programma te oud voor Stripe</translation>
    </message>
    <message>
        <source>Key did not arrive</source>
        <translation>Sleutel niet aangekomen</translation>
    </message>
    <message>
        <source>Unknown answer of Stripe’s</source>
        <translation>Onbekend antwoord van Stripe</translation>
    </message>
    <message>
        <source>Blocked in this network</source>
        <translation>Geblokkeerd in dit netwerk</translation>
    </message>
    <message>
        <source>Certificate or clock out of date</source>
        <translation>Certificaat of klok klopt niet</translation>
    </message>
    <message>
        <source>Certificate demanded</source>
        <translation>Certificaat gevraagd</translation>
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
        <source>Status %1, code %2, request %3</source>
        <extracomment>%1 is an HTTP status such as 403, %2 Stripe&apos;s code, %3 its number of the request, &quot;req_...&quot;</extracomment>
        <translation>Status %1, code %2, aanvraag %3</translation>
    </message>
    <message>
        <source>This computer says it is %1. On that day the certificate that vouches for Stripe does not count. If the date is wrong, set the clock, then check again. If it is right, ask your IT department. The key was not sent.</source>
        <extracomment>%1 is a date such as &quot;3 March 2031&quot;</extracomment>
        <translation>Volgens deze computer is het %1. Op die dag telt het certificaat dat voor Stripe instaat niet. Klopt de datum niet, zet dan de klok goed en controleer opnieuw. Klopt de datum wel, vraag het dan je IT-afdeling. De sleutel is niet verstuurd.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so no key can be saved on it. You can use a key without saving it.</source>
        <translation>Op deze computer draait geen sleutelhanger, dus er kan geen sleutel worden opgeslagen. Je kunt een sleutel ook zonder opslaan gebruiken.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so no key can be saved on it. To get one, install the package “gnome-keyring”, or on KDE “kwalletmanager”, then log out and in again. You can also use a key without saving it.</source>
        <translation>Op deze computer draait geen sleutelhanger, dus er kan geen sleutel worden opgeslagen. Installeer het pakket “gnome-keyring”, of op KDE “kwalletmanager”, en log daarna uit en weer in. Je kunt een sleutel ook zonder opslaan gebruiken.</translation>
    </message>
    <message>
        <source>KWallet is on this computer, but switched off for programs like this one. In System Settings, under “KDE Wallet”, tick “Enable the KDE wallet subsystem” and “Use KWallet for the Secret Service interface”. Then log out and in again.</source>
        <translation>KWallet staat op deze computer, maar is voor programma’s als dit uitgeschakeld. Vink in Systeeminstellingen onder “KDE Wallet” “Enable the KDE wallet subsystem” en “Use KWallet for the Secret Service interface” aan. Log daarna uit en weer in.</translation>
    </message>
    <message>
        <source>The keychain asked for your permission in a window of its own and did not get it. Try again, and allow it there.</source>
        <translation>De sleutelhanger vroeg in een eigen venster om je toestemming en kreeg die niet. Probeer het opnieuw en sta het daar toe.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for a window that asks for your password, then try again. If there is none, log out and in again.</source>
        <translation>De sleutelhanger gaf geen antwoord. Zoek een venster dat om je wachtwoord vraagt en probeer het opnieuw. Is er geen, log dan uit en weer in.</translation>
    </message>
    <message>
        <source>The keychain is open, but it could not write. See if the disk is full, then try again.</source>
        <translation>De sleutelhanger is open, maar kon niet schrijven. Kijk of de schijf vol is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Keychain switched off</source>
        <translation>Sleutelhanger uitgeschakeld</translation>
    </message>
    <message>
        <source>Keychain not allowed</source>
        <translation>Sleutelhanger niet toegestaan</translation>
    </message>
    <message>
        <source>Keychain could not write</source>
        <translation>Sleutelhanger kon niet schrijven</translation>
    </message>
    <message>
        <source>Something is attached to the key, so it is not certain where the key begins or ends. Nothing was sent. Copy only the key, from its first to its last letter.</source>
        <translation>Er zit iets aan de sleutel vast, dus het is niet zeker waar de sleutel begint of eindigt. Er is niets verstuurd. Kopieer alleen de sleutel, van de eerste tot de laatste letter.</translation>
    </message>
    <message>
        <source>It is not certain where the key ends: behind a gap or a line break there are letters that may belong to it. Nothing was sent. Copy only the key, from its first to its last letter.</source>
        <translation>Het is niet zeker waar de sleutel eindigt: na een spatie of een regeleinde staan letters die erbij kunnen horen. Er is niets verstuurd. Kopieer alleen de sleutel, van de eerste tot de laatste letter.</translation>
    </message>
    <message>
        <source>A hyphen divides the key at the end of a line. Keys have no hyphens, so more may have been changed. Copy the key directly from Stripe, not from a document.</source>
        <translation>Een koppelteken breekt de sleutel af aan het einde van een regel. Sleutels hebben geen koppeltekens, dus er kan meer veranderd zijn. Kopieer de sleutel rechtstreeks uit Stripe, niet uit een document.</translation>
    </message>
    <message>
        <source>The key is written in groups, with spaces or hyphens between them. Stripe writes it in one piece. Copy the key directly from Stripe.</source>
        <translation>De sleutel is in groepjes geschreven, met spaties of koppeltekens ertussen. Stripe schrijft hem aaneen. Kopieer de sleutel rechtstreeks uit Stripe.</translation>
    </message>
    <message>
        <source>This comes from a web address, where “%” and a number stand for some characters. Copy only the key, directly from Stripe.</source>
        <translation>Dit komt uit een webadres, waar “%” met een getal voor sommige tekens staat. Kopieer alleen de sleutel, rechtstreeks uit Stripe.</translation>
    </message>
    <message>
        <source>The key begins with capital letters. Stripe writes the beginning in small letters (“rk_live_”), so other letters may have been changed too. Copy the key directly from Stripe.</source>
        <translation>De sleutel begint met hoofdletters. Stripe schrijft het begin met kleine letters (“rk_live_”), dus er kunnen ook andere letters veranderd zijn. Kopieer de sleutel rechtstreeks uit Stripe.</translation>
    </message>
    <message>
        <source>At the beginning of the key there are hyphens, full stops or spaces instead of the underscores (“rk_live_”), so more may have been changed. Copy the key directly from Stripe.</source>
        <translation>Aan het begin van de sleutel staan koppeltekens, punten of spaties in plaats van de lage streepjes (“rk_live_”), dus er kan meer veranderd zijn. Kopieer de sleutel rechtstreeks uit Stripe.</translation>
    </message>
    <message>
        <source>At the beginning of the key a letter was taken for another one that looks like it, as from a picture. Copy the key directly from Stripe.</source>
        <translation>Aan het begin van de sleutel is een letter aangezien voor een andere die erop lijkt, zoals bij een afbeelding. Kopieer de sleutel rechtstreeks uit Stripe.</translation>
    </message>
    <message>
        <source>There is a character (NUL) in this text that no key has, so it may be damaged. Nothing was sent. Copy the key directly from Stripe.</source>
        <translation>In deze tekst staat een teken (NUL) dat in geen enkele sleutel voorkomt, dus de tekst kan beschadigd zijn. Er is niets verstuurd. Kopieer de sleutel rechtstreeks uit Stripe.</translation>
    </message>
    <message>
        <source>The letter “%1” only looks right: keys have no such letter. Copy the key directly from Stripe, not from a document or a picture.</source>
        <translation>De letter “%1” ziet er alleen goed uit: sleutels hebben zo’n letter niet. Kopieer de sleutel rechtstreeks uit Stripe, niet uit een document of afbeelding.</translation>
    </message>
    <message>
        <source>At the beginning of the key “%1” stands for another letter that looks like it, as from a picture. Copy the key directly from Stripe.</source>
        <translation>Aan het begin van de sleutel staat “%1” voor een andere letter die erop lijkt, zoals bij een afbeelding. Kopieer de sleutel rechtstreeks uit Stripe.</translation>
    </message>
    <message>
        <source>Found the key in a longer text; the rest was not kept.</source>
        <translation>De sleutel is in een langere tekst gevonden; de rest is niet bewaard.</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>backslashes</translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %2 can no longer be read.</source>
        <extracomment>%1 is a day, %2 Stripe&apos;s name of one resource or of several, in English</extracomment>
        <translation>
            <numerusform>Sinds %1: %2 kan niet meer worden gelezen.</numerusform>
            <numerusform>Sinds %1: %2 kunnen niet meer worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %2 can be read again.</source>
        <extracomment>%1 is a day, %2 Stripe&apos;s name of one resource or of several, in English</extracomment>
        <translation>
            <numerusform>Sinds %1: %2 kan weer worden gelezen.</numerusform>
            <numerusform>Sinds %1: %2 kunnen weer worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Combidesk needs “%1” as well now: this is our change.</source>
        <extracomment>A sentence. %1 is Stripe&apos;s name of a resource, in English.</extracomment>
        <translation>Combidesk heeft nu ook “%1” nodig: dit is een wijziging van ons.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The report is saved&lt;/b&gt; as “%1” in “%2”.</source>
        <translation>&lt;b&gt;Het rapport is opgeslagen&lt;/b&gt; als “%1” in “%2”.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The report could not be saved&lt;/b&gt; in “%1”. Choose another folder, or see if the disk is full.</source>
        <translation>&lt;b&gt;Het rapport kon niet worden opgeslagen&lt;/b&gt; in “%1”. Kies een andere map of kijk of de schijf vol is.</translation>
    </message>
    <message>
        <source>Stripe pays out automatically, as Combidesk needs it.</source>
        <translation>Stripe betaalt automatisch uit, zoals Combidesk nodig heeft.</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row is set to “Write” cannot be seen from outside.</source>
        <translation>Alleen het lezen is getest. Of er een regel op “Write” (schrijven) staat, is van buitenaf niet te zien.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key could not be checked.&lt;/b&gt; Check it again when Stripe can be reached.</source>
        <translation>&lt;b&gt;Deze sleutel kon niet worden gecontroleerd.&lt;/b&gt; Controleer hem opnieuw zodra Stripe bereikbaar is.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Combidesk cannot read everything with this key yet.&lt;/b&gt; It lacks: %1.</source>
        <translation>&lt;b&gt;Met deze sleutel kan Combidesk nog niet alles lezen.&lt;/b&gt; Er ontbreekt: %1.</translation>
    </message>
</context>
</TS>
