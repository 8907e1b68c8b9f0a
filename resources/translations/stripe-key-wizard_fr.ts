<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Browser</name>
    <message>
        <source>Your browser did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it yourself and go to this address:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Paste the key and press Enter. It does not show while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe is asked for each of the eleven resources whether this key can read it. Nothing is changed in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row stands at “Write” cannot be seen from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open this key in Stripe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Advantage: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disadvantage: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1, request %2</source>
        <extracomment>%1 is an HTTP status such as 200, %2 Stripe&apos;s number of the request, &quot;req_...&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>Check one key without a window. The key is read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --check: print the result as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with a simulated Stripe. Nothing is sent or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tests: ask a simulator on this computer instead of Stripe. Only http or https on a loopback address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --api-base: trust the certificates in this file as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language: en, nl, de or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives Combidesk a Stripe key that can read what it needs, and nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Which kind of key do you want to use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a Stripe login that may manage API keys, Combidesk open in your browser, and about five minutes. Combidesk only reads from Stripe; nothing is written back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants only what is needed, nothing more and nothing less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier to defend in an audit (ISO瀁, SOCਂ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program checks every permission, now and whenever you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combidesk has not been tested with it and gives no guarantees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the integration grows, permissions may have to be added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combidesk has been fully tested with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New functions work at once, without touching the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives full access to your Stripe account, far more than reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be a problem with certifications such as ISO瀁 or SOCਂ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sure?&lt;/b&gt; Take the restricted key. If something does not work, you can switch later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingDisplay</name>
    <message>
        <source>There is no display here to show a window on. Without one, this checks a key from standard input: stripe-key-wizard --check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>There is no such option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option lacks its value, or has one where none belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something on the command line that is no option. A key never belongs there, where others can read it: give it on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json goes together with --check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-base takes http or https on a loopback address of this computer, such as http://127.0.0.1:8080, and nothing else. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice and --api-base do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-ca goes together with --api-base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of --api-ca cannot be read, or there is no certificate in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes en, nl, de or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status of --check:
  0   Combidesk can read everything
  1   at least one permission is missing
  2   the key cannot be used
  3   the check could not be completed
  64  wrong usage
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>Name at the proxy server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password at the proxy server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use and check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Edit this key in Stripe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row stands at “Write” cannot be seen from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe account: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save the key on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe shows the key only once. Saved, you can check it again later, or enter it in Combidesk once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key a name, so that you know it again later. For example: the name of your shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The key is not saved.&lt;/b&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain, so the key cannot be saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes into &lt;b&gt;%1&lt;/b&gt;, protected by your login to this computer. It is kept nowhere else, and it counts as saved only after it has been read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedKeyModel</name>
    <message>
        <source>checked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can read everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedKeysPage</name>
    <message>
        <source>Being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The key was not removed.&lt;/b&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys are in %1 on this computer. Choose one, or set up another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the key from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key keeps working in Stripe and in Combidesk. To end it for good, also delete it in Stripe, under API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use in Combidesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice. Nothing here is real: no Stripe account, nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test. This program is connected to a simulator, not to Stripe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe shows a key only once. If you close now, you will need to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developers, API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create restricted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build your own integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Stripe Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter in Combidesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no key here yet. Copy the key in Stripe, then press “Paste”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a Stripe key. A key begins with “rk_live_” or “sk_live_”. Copy it in Stripe once more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only the beginning of a key. Copy the whole key in Stripe with one click on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is much longer than a Stripe key. Copy only the key, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the letters comes from another alphabet and only looks right. Copy the key directly from Stripe, not from a letter or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space in the key, or other text around it. Copy only the key, from its first to its last letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one key here. Choose the one that is meant for Combidesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the shortened form of a key, from Stripe’s list. Stripe shows the whole key only once, when it is made. If it is gone, make a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a publishable key (“pk_”). It is for web pages and cannot read your bookings. Copy the restricted key (“rk_”) or the secret key (“sk_”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to a Stripe organisation. Combidesk needs a key of one account: open that account in Stripe and make the key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes from Stripe, but it is not an API key. The key you need begins with “rk_live_” or “sk_live_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe does not know this key. It may have been deleted, or a letter is missing. Copy it in Stripe once more, or make a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has expired or was replaced in Stripe. Make a new key, then enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may only be used from certain networks, and this computer is not in one of them. The key may still be right for Combidesk. Ask your Stripe administrator about the key’s IP restrictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing. Add it in Stripe, then check again. The key stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe is receiving many requests from your account just now. Wait a minute, then check again. There is nothing wrong with the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe has a problem at the moment. Wait a few minutes, then check again. There is nothing wrong with the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe could not be reached. Look whether this computer is connected to the internet, then check again. This says nothing about the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe did not answer in time. Check again in a moment. This says nothing about the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Enter its name and password, or ask your IT department. This says nothing about the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so the key was not sent. Something in your network may be reading along: ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in your network answered in Stripe’s place and wanted to send us elsewhere. In a hotel or train, log in to the Wi-Fi first. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from Stripe as we know it. In a hotel or train, log in to the Wi-Fi first. Then check again. This says nothing about the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that is running, so the key was not saved. You can continue without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not accept this. Try again, or ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for a window that asks for your password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not give out this key. It may be locked, or the key was removed there. Unlock the keychain and try again, or replace the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not keep the key as it is, so it does not count as saved. Try again, or continue without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of saved keys could not be written. Look whether the disk is full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not known to Stripe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed from this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer was not Stripe’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a key for Combidesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code of Stripe’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A kind of key and its mode: &quot;Restricted key, live&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is ready for Combidesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combidesk can read all eleven resources with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, and Combidesk could read %1 of 11 resources. Add what is missing in Stripe, then check again. The key stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test key. With it, Combidesk sees only test data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a standard secret key. It can do everything in your Stripe account, far more than reading. Combidesk only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can read more than Combidesk needs. In Stripe, edit the key and set every row that is not in the list to “None”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your latest payouts were started by hand. Combidesk reads payouts only with Stripe’s automatic schedule. Change it in Stripe’s payout settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>The name that macOS gives its keychain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice keychain (nothing is kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening and closing amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches the bank statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales with their VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sale a payment belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived on the bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts per product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections to invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Stripe, set “%1 › %2” to “Read”</source>
        <extracomment>%1 is Stripe&apos;s group, %2 Stripe&apos;s row, both in English. &quot;Read&quot; is Stripe&apos;s word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the key can read more than it needs could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can also read things that Combidesk does not need: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was found. %n of eight other things could not be checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more: it cannot read disputes, subscriptions, events, files and four other things that Combidesk does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a punctuation mark at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in front of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second copy of the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: &quot;a, b and c&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
