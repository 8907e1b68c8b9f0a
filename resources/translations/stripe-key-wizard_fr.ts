<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Browser</name>
    <message>
        <source>Your browser did not open.</source>
        <translation>Votre navigateur ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>Open it yourself and go to this address:
%1</source>
        <translation>Ouvrez-le vous-même et allez à cette adresse&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Practice. No Stripe account is asked.</source>
        <translation>Mode d’entraînement. Aucun compte Stripe n’est interrogé.</translation>
    </message>
    <message>
        <source>You can paste one of these keys:</source>
        <translation>Vous pouvez coller l’une de ces clés&#xa0;:</translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It does not show while you type.</source>
        <translation>Collez la clé et appuyez sur Entrée. Rien ne s’affiche pendant la saisie.</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking the key</source>
        <translation>Vérification de la clé</translation>
    </message>
    <message>
        <source>Stripe is asked for each of the eleven resources whether this key can read it. Nothing is changed in your account.</source>
        <translation>Pour chacun des onze éléments, Stripe est interrogé pour savoir si cette clé peut le lire. Rien n’est modifié dans votre compte.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Enter another key</source>
        <translation>&amp;Autre clé</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row stands at “Write” cannot be seen from outside.</source>
        <translation>Seule la lecture a été testée. De l’extérieur, on ne peut pas voir si une ligne est réglée sur «&#xa0;Write&#xa0;» (écriture).</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>What the key can read</source>
        <translation>Ce que la clé peut lire</translation>
    </message>
    <message>
        <source>&amp;Open this key in Stripe</source>
        <translation>&amp;Ouvrir dans Stripe</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Advantage: %1.</source>
        <translation>Avantage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Disadvantage: %1.</source>
        <translation>Inconvénient&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Status %1, request %2</source>
        <extracomment>%1 is an HTTP status such as 200, %2 Stripe&apos;s number of the request, &quot;req_...&quot;</extracomment>
        <translation>Statut %1, requête %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>Check one key without a window. The key is read from standard input.</source>
        <translation>Vérifie une clé sans ouvrir de fenêtre. La clé est lue sur l’entrée standard.</translation>
    </message>
    <message>
        <source>With --check: print the result as one JSON object.</source>
        <translation>Avec --check&#xa0;: affiche le résultat sous forme d’un seul objet JSON.</translation>
    </message>
    <message>
        <source>Practise with a simulated Stripe. Nothing is sent or kept.</source>
        <translation>Pour s’exercer avec un Stripe simulé. Rien n’est envoyé ni conservé.</translation>
    </message>
    <message>
        <source>For tests: ask a simulator on this computer instead of Stripe. Only http or https on a loopback address.</source>
        <translation>Pour les tests&#xa0;: interroge un simulateur sur cet ordinateur au lieu de Stripe. Uniquement en http ou https sur une adresse de bouclage.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>With --api-base: trust the certificates in this file as well.</source>
        <translation>Avec --api-base&#xa0;: accepte aussi les certificats de ce fichier.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Speak this language: en, nl, de or fr.</source>
        <translation>Langue du programme&#xa0;: en, nl, de ou fr.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Gives Combidesk a Stripe key that can read what it needs, and nothing more.</source>
        <translation>Donne à Combidesk une clé Stripe qui permet de lire le nécessaire, et rien de plus.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Which kind of key do you want to use?</source>
        <translation>Quel type de clé voulez-vous utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>You need a Stripe login that may manage API keys, Combidesk open in your browser, and about five minutes. Combidesk only reads from Stripe; nothing is written back.</source>
        <translation>Il vous faut un accès à Stripe qui permet de gérer les clés API, Combidesk ouvert dans votre navigateur et environ cinq minutes. Combidesk ne fait que lire dans Stripe et n’y écrit rien.</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Clé limitée</translation>
    </message>
    <message>
        <source>Grants only what is needed, nothing more and nothing less</source>
        <translation>N’accorde que le nécessaire, ni plus ni moins</translation>
    </message>
    <message>
        <source>This program checks every permission, now and whenever you ask</source>
        <translation>Ce programme vérifie chaque autorisation, maintenant et quand vous le souhaitez</translation>
    </message>
    <message>
        <source>Combidesk has not been tested with it and gives no guarantees</source>
        <translation>Combidesk n’a pas été testé avec cette clé et ne donne aucune garantie</translation>
    </message>
    <message>
        <source>When the integration grows, permissions may have to be added by hand</source>
        <translation>Si l’intégration évolue, il faudra peut-être ajouter des autorisations à la main</translation>
    </message>
    <message>
        <source>Standard secret key</source>
        <translation>Clé secrète standard</translation>
    </message>
    <message>
        <source>Combidesk has been fully tested with it</source>
        <translation>Combidesk a été entièrement testé avec cette clé</translation>
    </message>
    <message>
        <source>New functions work at once, without touching the key</source>
        <translation>Les nouvelles fonctions marchent aussitôt, sans toucher à la clé</translation>
    </message>
    <message>
        <source>Gives full access to your Stripe account, far more than reading</source>
        <translation>Donne un accès complet à votre compte Stripe, bien au-delà de la lecture</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sure?&lt;/b&gt; Take the restricted key. If something does not work, you can switch later.</source>
        <translation>&lt;b&gt;Vous hésitez&#xa0;?&lt;/b&gt; Choisissez la clé limitée. Si quelque chose ne marche pas, vous pourrez en changer plus tard.</translation>
    </message>
    <message>
        <source>Easier to defend in an audit (ISO&#xa0;27001, SOC&#xa0;2)</source>
        <translation>Plus facile à justifier lors d’un audit (ISO&#xa0;27001, SOC&#xa0;2)</translation>
    </message>
    <message>
        <source>Can be a problem with certifications such as ISO&#xa0;27001 or SOC&#xa0;2</source>
        <translation>Peut poser problème pour des certifications comme ISO&#xa0;27001 ou SOC&#xa0;2</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>MissingDisplay</name>
    <message>
        <source>There is no display here to show a window on. Without one, this checks a key from standard input: stripe-key-wizard --check</source>
        <translation>Il n’y a pas d’écran ici pour afficher une fenêtre. Pour vérifier sans fenêtre une clé lue sur l’entrée standard&#xa0;: stripe-key-wizard --check</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>There is no such option.</source>
        <translation>Cette option n’existe pas.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one where none belongs.</source>
        <translation>Il manque une valeur à une option, ou une valeur accompagne une option qui n’en prend pas.</translation>
    </message>
    <message>
        <source>There is something on the command line that is no option. A key never belongs there, where others can read it: give it on standard input.</source>
        <translation>La ligne de commande contient quelque chose qui n’est pas une option. Une clé n’a jamais sa place là où d’autres peuvent la lire&#xa0;: transmettez-la par l’entrée standard.</translation>
    </message>
    <message>
        <source>An option is there twice.</source>
        <translation>Une option figure deux fois.</translation>
    </message>
    <message>
        <source>--json goes together with --check.</source>
        <translation>--json s’utilise avec --check.</translation>
    </message>
    <message>
        <source>--api-base takes http or https on a loopback address of this computer, such as http://127.0.0.1:8080, and nothing else. Nothing was sent.</source>
        <translation>--api-base n’accepte que http ou https sur une adresse de bouclage de cet ordinateur, comme http://127.0.0.1:8080. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>--practice and --api-base do not go together.</source>
        <translation>--practice et --api-base ne s’utilisent pas ensemble.</translation>
    </message>
    <message>
        <source>--api-ca goes together with --api-base.</source>
        <translation>--api-ca s’utilise avec --api-base.</translation>
    </message>
    <message>
        <source>The file of --api-ca cannot be read, or there is no certificate in it.</source>
        <translation>Le fichier indiqué par --api-ca n’est pas lisible ou ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>--language takes en, nl, de or fr.</source>
        <translation>--language accepte en, nl, de ou fr.</translation>
    </message>
    <message>
        <source>Exit status of --check:
  0   Combidesk can read everything
  1   at least one permission is missing
  2   the key cannot be used
  3   the check could not be completed
  64  wrong usage
</source>
        <translation>Code de sortie de --check&#xa0;:
  0   Combidesk peut tout lire
  1   il manque au moins une autorisation
  2   la clé n’est pas utilisable
  3   la vérification n’a pas pu être menée à bien
  64  utilisation incorrecte
</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>Name at the proxy server</source>
        <translation>Nom d’utilisateur du serveur proxy</translation>
    </message>
    <message>
        <source>Password at the proxy server</source>
        <translation>Mot de passe du serveur proxy</translation>
    </message>
    <message>
        <source>Use and check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Edit this key in Stripe: %1</source>
        <translation>Modifier cette clé dans Stripe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row stands at “Write” cannot be seen from outside.</source>
        <translation>Seule la lecture a été testée. De l’extérieur, on ne peut pas voir si une ligne est réglée sur «&#xa0;Write&#xa0;» (écriture).</translation>
    </message>
    <message>
        <source>Stripe account: %1</source>
        <translation>Compte Stripe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SampleKeyMenu</name>
    <message>
        <source>Copy a sample key</source>
        <translation>Copier une clé d’exemple</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save the key on this computer</source>
        <translation>Enregistrez la clé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stripe shows the key only once. Saved, you can check it again later, or enter it in Combidesk once more.</source>
        <translation>Stripe n’affiche la clé qu’une seule fois. Si vous l’enregistrez, vous pourrez la vérifier plus tard ou la saisir à nouveau dans Combidesk.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>E&amp;nregistrer la clé</translation>
    </message>
    <message>
        <source>Give the key a name, so that you know it again later. For example: the name of your shop.</source>
        <translation>Donnez un nom à la clé pour la reconnaître plus tard, par exemple celui de votre boutique.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Le trousseau n’a pas encore répondu. Votre ordinateur demande peut-être une autorisation ou un mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The key is not saved.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;La clé n’est pas enregistrée.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Name for this key</source>
        <translation>Nom de cette clé</translation>
    </message>
    <message>
        <source>Continue without saving</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the key cannot be saved here.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: la clé ne peut donc pas y être enregistrée.</translation>
    </message>
    <message>
        <source>The key goes into &lt;b&gt;%1&lt;/b&gt;, protected by your login to this computer. It is kept nowhere else, and it counts as saved only after it has been read back and compared.</source>
        <translation>Emplacement&#xa0;: &lt;b&gt;%1&lt;/b&gt;, protégé par votre session sur cet ordinateur. La clé n’est conservée nulle part ailleurs. Elle n’est considérée comme enregistrée qu’après avoir été relue et comparée.</translation>
    </message>
</context>
<context>
    <name>SavedKeyModel</name>
    <message>
        <source>checked on %1</source>
        <translation>vérifiée le %1</translation>
    </message>
    <message>
        <source>Can read everything</source>
        <translation>Peut tout lire</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>%n autorisation manque</numerusform>
            <numerusform>%n autorisations manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Non vérifié</translation>
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
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>&lt;b&gt;The key was not removed.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;La clé n’a pas été supprimée.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation>Vos clés enregistrées</translation>
    </message>
    <message>
        <source>These keys are in %1 on this computer. Choose one, or set up another.</source>
        <translation>Emplacement sur cet ordinateur&#xa0;: %1. Choisissez une clé ou ajoutez-en une autre.</translation>
    </message>
    <message>
        <source>&amp;Set up another key</source>
        <translation>&amp;Ajouter une clé</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Le trousseau n’a pas encore répondu. Votre ordinateur demande peut-être une autorisation ou un mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Fetching the key from the keychain.</source>
        <translation>Lecture de la clé dans le trousseau.</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>The key keeps working in Stripe and in Combidesk. To end it for good, also delete it in Stripe, under API keys.</source>
        <translation>La clé continue de fonctionner dans Stripe et dans Combidesk. Pour la révoquer définitivement, supprimez-la aussi dans Stripe, sous «&#xa0;API keys&#xa0;».</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved keys</source>
        <translation>Clés enregistrées</translation>
    </message>
    <message>
        <source>&amp;Use in Combidesk</source>
        <translation>&amp;Utiliser (Combidesk)</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Check all of them</source>
        <translation>Tout vérifier</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation>Connecter Stripe à Combidesk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Practice. Nothing here is real: no Stripe account, nothing is kept.</source>
        <translation>Mode d’entraînement. Rien n’est réel ici&#xa0;: aucun compte Stripe, rien n’est conservé.</translation>
    </message>
    <message>
        <source>Test. This program is connected to a simulator, not to Stripe.</source>
        <translation>Test. Ce programme est connecté à un simulateur, pas à Stripe.</translation>
    </message>
    <message>
        <source>The key is not saved yet.</source>
        <translation>La clé n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Stripe shows a key only once. If you close now, you will need to make a new one.</source>
        <translation>Stripe n’affiche une clé qu’une seule fois. Si vous fermez maintenant, vous devrez en créer une nouvelle.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Fermer sans la clé</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Developers, API keys</source>
        <translation>«&#xa0;Developers&#xa0;», «&#xa0;API keys&#xa0;»</translation>
    </message>
    <message>
        <source>Create restricted key</source>
        <translation>«&#xa0;Create restricted key&#xa0;»</translation>
    </message>
    <message>
        <source>Build your own integration</source>
        <translation>«&#xa0;Build your own integration&#xa0;»</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>Régler les autorisations</translation>
    </message>
    <message>
        <source>Reveal the secret key</source>
        <translation>Afficher la clé secrète</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>In the Stripe Dashboard</source>
        <translation>Dans le Dashboard Stripe</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Pour finir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter in Combidesk</source>
        <translation>Saisir dans Combidesk</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, étape en cours</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no key here yet. Copy the key in Stripe, then press “Paste”.</source>
        <translation>Il n’y a pas encore de clé ici. Copiez la clé dans Stripe, puis cliquez sur «&#xa0;Coller&#xa0;».</translation>
    </message>
    <message>
        <source>This does not look like a Stripe key. A key begins with “rk_live_” or “sk_live_”. Copy it in Stripe once more. Nothing was sent.</source>
        <translation>Cela ne ressemble pas à une clé Stripe. Une clé commence par «&#xa0;rk_live_&#xa0;» ou «&#xa0;sk_live_&#xa0;». Copiez-la à nouveau dans Stripe. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is only the beginning of a key. Copy the whole key in Stripe with one click on it.</source>
        <translation>Ce n’est que le début d’une clé. Dans Stripe, un clic sur la clé la copie en entier.</translation>
    </message>
    <message>
        <source>This is much longer than a Stripe key. Copy only the key, then paste it here.</source>
        <translation>C’est bien plus long qu’une clé Stripe. Copiez uniquement la clé, puis collez-la ici.</translation>
    </message>
    <message>
        <source>One of the letters comes from another alphabet and only looks right. Copy the key directly from Stripe, not from a letter or a picture.</source>
        <translation>L’une des lettres vient d’un autre alphabet, même si elle semble juste. Copiez la clé directement dans Stripe, pas depuis un courrier ou une image.</translation>
    </message>
    <message>
        <source>There is a space in the key, or other text around it. Copy only the key, from its first to its last letter.</source>
        <translation>Il y a un espace dans la clé, ou du texte autour. Copiez uniquement la clé, du premier au dernier caractère.</translation>
    </message>
    <message>
        <source>There is more than one key here. Choose the one that is meant for Combidesk.</source>
        <translation>Il y a plusieurs clés ici. Choisissez celle qui est destinée à Combidesk.</translation>
    </message>
    <message>
        <source>This is the shortened form of a key, from Stripe’s list. Stripe shows the whole key only once, when it is made. If it is gone, make a new key.</source>
        <translation>C’est la forme abrégée d’une clé, telle qu’elle figure dans la liste de Stripe. Stripe n’affiche la clé entière qu’une seule fois, à sa création. Si vous ne l’avez plus, créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>This is a publishable key (“pk_”). It is for web pages and cannot read your bookings. Copy the restricted key (“rk_”) or the secret key (“sk_”).</source>
        <translation>C’est une clé publiable («&#xa0;pk_&#xa0;»). Elle est destinée aux pages web et ne permet pas de lire vos opérations. Copiez la clé limitée («&#xa0;rk_&#xa0;») ou la clé secrète («&#xa0;sk_&#xa0;»).</translation>
    </message>
    <message>
        <source>This key belongs to a Stripe organisation. Combidesk needs a key of one account: open that account in Stripe and make the key there.</source>
        <translation>Cette clé appartient à une organisation Stripe. Combidesk a besoin de la clé d’un seul compte&#xa0;: ouvrez ce compte dans Stripe et créez-y la clé.</translation>
    </message>
    <message>
        <source>This comes from Stripe, but it is not an API key. The key you need begins with “rk_live_” or “sk_live_”.</source>
        <translation>Cela vient de Stripe, mais ce n’est pas une clé API. La clé qu’il vous faut commence par «&#xa0;rk_live_&#xa0;» ou «&#xa0;sk_live_&#xa0;».</translation>
    </message>
    <message>
        <source>Stripe does not know this key. It may have been deleted, or a letter is missing. Copy it in Stripe once more, or make a new key.</source>
        <translation>Stripe ne connaît pas cette clé. Elle a peut-être été supprimée, ou il manque un caractère. Copiez-la à nouveau dans Stripe ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>This key has expired or was replaced in Stripe. Make a new key, then enter it here.</source>
        <translation>Cette clé a expiré ou a été remplacée dans Stripe. Créez une nouvelle clé, puis saisissez-la ici.</translation>
    </message>
    <message>
        <source>This key may only be used from certain networks, and this computer is not in one of them. The key may still be right for Combidesk. Ask your Stripe administrator about the key’s IP restrictions.</source>
        <translation>Cette clé ne peut être utilisée que depuis certains réseaux, et cet ordinateur n’en fait pas partie. Elle peut tout de même convenir à Combidesk. Demandez à votre administrateur Stripe quelles adresses IP la clé autorise.</translation>
    </message>
    <message>
        <source>A permission is missing. Add it in Stripe, then check again. The key stays the same.</source>
        <translation>Il manque une autorisation. Ajoutez-la dans Stripe, puis vérifiez à nouveau. La clé reste la même.</translation>
    </message>
    <message>
        <source>Stripe is receiving many requests from your account just now. Wait a minute, then check again. There is nothing wrong with the key.</source>
        <translation>Stripe reçoit en ce moment beaucoup de requêtes de votre compte. Attendez une minute, puis vérifiez à nouveau. La clé n’est pas en cause.</translation>
    </message>
    <message>
        <source>Stripe has a problem at the moment. Wait a few minutes, then check again. There is nothing wrong with the key.</source>
        <translation>Stripe rencontre un problème en ce moment. Attendez quelques minutes, puis vérifiez à nouveau. La clé n’est pas en cause.</translation>
    </message>
    <message>
        <source>Stripe could not be reached. Look whether this computer is connected to the internet, then check again. This says nothing about the key.</source>
        <translation>Stripe n’a pas pu être joint. Regardez si cet ordinateur est connecté à Internet, puis vérifiez à nouveau. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>Stripe did not answer in time. Check again in a moment. This says nothing about the key.</source>
        <translation>Stripe n’a pas répondu à temps. Vérifiez à nouveau dans un instant. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Enter its name and password, or ask your IT department. This says nothing about the key.</source>
        <translation>Le serveur proxy de votre entreprise n’a rien laissé passer. Saisissez le nom d’utilisateur et le mot de passe du proxy, ou adressez-vous à votre service informatique. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so the key was not sent. Something in your network may be reading along: ask your IT department.</source>
        <translation>La connexion à Stripe n’est pas sécurisée&#xa0;: la clé n’a donc pas été envoyée. Quelque chose dans votre réseau intercepte peut-être les échanges&#xa0;: adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>Something in your network answered in Stripe’s place and wanted to send us elsewhere. In a hotel or train, log in to the Wi-Fi first. Then check again.</source>
        <translation>Quelque chose dans votre réseau a répondu à la place de Stripe et voulait nous envoyer ailleurs. À l’hôtel ou dans le train, connectez-vous d’abord au Wi-Fi. Puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The answer did not come from Stripe as we know it. In a hotel or train, log in to the Wi-Fi first. Then check again. This says nothing about the key.</source>
        <translation>La réponse ne ressemble pas à celles de Stripe. À l’hôtel ou dans le train, connectez-vous d’abord au Wi-Fi. Puis vérifiez à nouveau. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running, so the key was not saved. You can continue without saving.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur&#xa0;: la clé n’a donc pas été enregistrée. Vous pouvez continuer sans enregistrer.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not accept this. Try again, or ask your IT department.</source>
        <translation>Le trousseau n’a pas accepté l’opération. Réessayez ou adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for a window that asks for your password, then try again.</source>
        <translation>Le trousseau n’a pas répondu. Regardez si une fenêtre demande votre mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain does not give out this key. It may be locked, or the key was removed there. Unlock the keychain and try again, or replace the key.</source>
        <translation>Le trousseau ne fournit pas cette clé. Il est peut-être verrouillé, ou la clé en a été supprimée. Déverrouillez le trousseau et réessayez, ou remplacez la clé.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key as it is, so it does not count as saved. Try again, or continue without saving.</source>
        <translation>Le trousseau n’a pas conservé la clé à l’identique&#xa0;: elle n’est donc pas considérée comme enregistrée. Réessayez ou continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>The list of saved keys could not be written. Look whether the disk is full, then try again.</source>
        <translation>La liste des clés enregistrées n’a pas pu être écrite. Regardez si le disque est plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Key not known to Stripe</source>
        <translation>Clé inconnue de Stripe</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Clé expirée</translation>
    </message>
    <message>
        <source>Not allowed from this network</source>
        <translation>Non autorisé depuis ce réseau</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Autorisation manquante</translation>
    </message>
    <message>
        <source>Too many requests just now</source>
        <translation>Trop de requêtes en ce moment</translation>
    </message>
    <message>
        <source>Stripe has a problem</source>
        <translation>Problème chez Stripe</translation>
    </message>
    <message>
        <source>Stripe not reached</source>
        <translation>Stripe injoignable</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Bloqué par le proxy</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Connexion non sécurisée</translation>
    </message>
    <message>
        <source>Answer was not Stripe’s</source>
        <translation>Réponse ne venant pas de Stripe</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>Refus du trousseau</translation>
    </message>
    <message>
        <source>Keychain did not answer</source>
        <translation>Trousseau sans réponse</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Absente du trousseau</translation>
    </message>
    <message>
        <source>List not written</source>
        <translation>Liste non écrite</translation>
    </message>
    <message>
        <source>Not a key for Combidesk</source>
        <translation>Ne convient pas à Combidesk</translation>
    </message>
    <message>
        <source>Can read</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Clé limitée</translation>
    </message>
    <message>
        <source>Standard secret key</source>
        <translation>Clé secrète standard</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Clé publiable</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>Clé d’organisation</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secret de webhook</translation>
    </message>
    <message>
        <source>Another code of Stripe’s</source>
        <translation>Un autre code de Stripe</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>live</source>
        <translation>mode production</translation>
    </message>
    <message>
        <source>test</source>
        <translation>mode test</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A kind of key and its mode: &quot;Restricted key, live&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The key is ready for Combidesk</source>
        <translation>La clé est prête pour Combidesk</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>Il manque %n autorisation</numerusform>
            <numerusform>Il manque %n autorisations</numerusform>
        </translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Cette clé n’est pas utilisable</translation>
    </message>
    <message>
        <source>The key could not be checked</source>
        <translation>La clé n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>Combidesk can read all eleven resources with it.</source>
        <translation>Avec elle, Combidesk peut lire les onze éléments.</translation>
    </message>
    <message>
        <source>The key works, and Combidesk could read %1 of 11 resources. Add what is missing in Stripe, then check again. The key stays the same.</source>
        <translation>La clé fonctionne et Combidesk peut lire %1 éléments sur 11. Ajoutez dans Stripe ce qui manque, puis vérifiez à nouveau. La clé reste la même.</translation>
    </message>
    <message>
        <source>This is a test key. With it, Combidesk sees only test data.</source>
        <translation>C’est une clé de test. Avec elle, Combidesk ne voit que des données de test.</translation>
    </message>
    <message>
        <source>This is a standard secret key. It can do everything in your Stripe account, far more than reading. Combidesk only reads.</source>
        <translation>C’est une clé secrète standard. Elle peut tout faire dans votre compte Stripe, bien au-delà de la lecture. Combidesk ne fait que lire.</translation>
    </message>
    <message>
        <source>The key can read more than Combidesk needs. In Stripe, edit the key and set every row that is not in the list to “None”.</source>
        <translation>La clé peut lire plus que ce dont Combidesk a besoin. Modifiez-la dans Stripe et réglez sur «&#xa0;None&#xa0;» (aucun) chaque ligne qui n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Your latest payouts were started by hand. Combidesk reads payouts only with Stripe’s automatic schedule. Change it in Stripe’s payout settings.</source>
        <translation>Vos derniers virements ont été lancés à la main. Combidesk ne lit les virements que s’ils sont automatiques dans Stripe. Changez cela dans les paramètres de virement de Stripe.</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gestionnaire d’identification de Windows</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>The name that macOS gives its keychain</extracomment>
        <translation>trousseau de macOS</translation>
    </message>
    <message>
        <source>your computer’s keychain</source>
        <translation>trousseau de votre ordinateur</translation>
    </message>
    <message>
        <source>the practice keychain (nothing is kept)</source>
        <translation>trousseau d’entraînement (rien n’est conservé)</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>aucun trousseau</translation>
    </message>
    <message>
        <source>Opening and closing amount</source>
        <translation>Soldes d’ouverture et de clôture</translation>
    </message>
    <message>
        <source>Matches the bank statement</source>
        <translation>Rapprochement avec le relevé bancaire</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Names in the bookings</source>
        <translation>Noms dans les écritures</translation>
    </message>
    <message>
        <source>Sales with their VAT</source>
        <translation>Ventes avec leur TVA</translation>
    </message>
    <message>
        <source>Which sale a payment belongs to</source>
        <translation>À quelle vente correspond un paiement</translation>
    </message>
    <message>
        <source>What arrived on the bank account</source>
        <translation>Ce qui est arrivé sur le compte bancaire</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>Ce qui a été vendu</translation>
    </message>
    <message>
        <source>Amounts per product</source>
        <translation>Montants par produit</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Sommes remboursées</translation>
    </message>
    <message>
        <source>Corrections to invoices</source>
        <translation>Corrections de factures</translation>
    </message>
    <message>
        <source>In Stripe, set “%1 › %2” to “Read”</source>
        <extracomment>%1 is Stripe&apos;s group, %2 Stripe&apos;s row, both in English. &quot;Read&quot; is Stripe&apos;s word.</extracomment>
        <translation>Dans Stripe, réglez «&#xa0;%1 › %2&#xa0;» sur «&#xa0;Read&#xa0;»</translation>
    </message>
    <message>
        <source>Whether the key can read more than it needs could not be checked.</source>
        <translation>Il n’a pas été possible de vérifier si la clé peut lire plus que nécessaire.</translation>
    </message>
    <message>
        <source>It can also read things that Combidesk does not need: %1.</source>
        <translation>La clé peut aussi lire ce dont Combidesk n’a pas besoin&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was found. %n of eight other things could not be checked.</source>
        <translation>
            <numerusform>Rien de plus n’a été trouvé. Sur huit autres éléments, %n n’a pas pu être vérifié.</numerusform>
            <numerusform>Rien de plus n’a été trouvé. Sur huit autres éléments, %n n’ont pas pu être vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more: it cannot read disputes, subscriptions, events, files and four other things that Combidesk does not need.</source>
        <translation>Rien de plus&#xa0;: la clé ne peut pas lire les litiges, les abonnements, les événements, les fichiers et quatre autres éléments dont Combidesk n’a pas besoin.</translation>
    </message>
    <message>
        <source>a line break in the middle</source>
        <translation>un retour à la ligne au milieu</translation>
    </message>
    <message>
        <source>spaces around it</source>
        <translation>des espaces autour</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>des guillemets</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>des caractères invisibles</translation>
    </message>
    <message>
        <source>a punctuation mark at the end</source>
        <translation>un signe de ponctuation à la fin</translation>
    </message>
    <message>
        <source>a name in front of it</source>
        <translation>un nom placé devant</translation>
    </message>
    <message>
        <source>a second copy of the same key</source>
        <translation>une deuxième copie de la même clé</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: &quot;a, b and c&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Restricted key, all as it should be</source>
        <translation>Clé limitée, tout est en ordre</translation>
    </message>
    <message>
        <source>Restricted key, two permissions missing at first</source>
        <translation>Clé limitée, deux autorisations manquent au début</translation>
    </message>
    <message>
        <source>Restricted key, expired</source>
        <translation>Clé limitée, expirée</translation>
    </message>
    <message>
        <source>Restricted key that can read too much</source>
        <translation>Clé limitée qui peut trop lire</translation>
    </message>
    <message>
        <source>Restricted key for test data</source>
        <translation>Clé limitée pour données de test</translation>
    </message>
</context>
</TS>
