<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressNotice</name>
    <message>
        <source>Your browser did not open.</source>
        <translation>Votre navigateur ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>Open it yourself and go to this address:</source>
        <translation>Ouvrez-le vous-même et allez à cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In practice, your browser stays closed.</source>
        <translation>En mode d’entraînement, votre navigateur reste fermé.</translation>
    </message>
    <message>
        <source>With a real key, it would open this address:</source>
        <translation>Avec une vraie clé, il ouvrirait cette adresse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Please make a Stripe key for Combidesk</source>
        <translation>Demande de clé Stripe pour Combidesk</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci d’avance&#xa0;!</translation>
    </message>
    <message>
        <source>We are connecting Stripe to Combidesk, which books our Stripe payments into our accounting software. Combidesk needs a key for our Stripe account, and my role in Stripe does not let me make one. Could you do it, please? It takes about five minutes.</source>
        <translation>Nous connectons Stripe à Combidesk, qui enregistre nos paiements Stripe dans notre logiciel de comptabilité. Combidesk a besoin pour cela d’une clé de notre compte Stripe, et mon rôle dans Stripe ne me permet pas d’en créer. Pourriez-vous le faire&#xa0;? Cela prend environ cinq minutes.</translation>
    </message>
    <message>
        <source>It is a restricted key that can read ten things and nothing more. Combidesk only retrieves data from Stripe; nothing is written back.</source>
        <translation>Il s’agit d’une clé API limitée, qui peut lire dix éléments et rien de plus. Combidesk ne fait que récupérer des données dans Stripe et n’y écrit rien.</translation>
    </message>
    <message>
        <source>It is the standard secret key, which gives full access to our Stripe account. Combidesk only retrieves data from Stripe; nothing is written back.</source>
        <translation>Il s’agit de la clé secrète standard, qui donne un accès complet à notre compte Stripe. Combidesk ne fait que récupérer des données dans Stripe et n’y écrit rien.</translation>
    </message>
    <message>
        <source>How to make it</source>
        <translation>Comment créer la clé</translation>
    </message>
    <message>
        <source>Log in to Stripe. Check the account name at the top left, and that it is not a sandbox.</source>
        <translation>Connectez-vous à Stripe. Vérifiez le nom du compte en haut à gauche, et que vous n’êtes pas dans une sandbox.</translation>
    </message>
    <message>
        <source>Open this address. Stripe’s form comes up with the name “%1” and the permissions filled in:</source>
        <translation>Ouvrez cette adresse. Le formulaire de Stripe s’affiche avec le nom «&#xa0;%1&#xa0;» et les autorisations déjà remplis&#xa0;:</translation>
    </message>
    <message>
        <source>If the form stays empty: go to %1 and press “Create restricted key”.</source>
        <translation>Si le formulaire reste vide&#xa0;: allez sur %1 et cliquez sur «&#xa0;Create restricted key&#xa0;».</translation>
    </message>
    <message>
        <source>If Stripe asks “How will you be using this key?”, choose “Powering an integration you built”. It was also called “Building your own integration” and “Build your own integration”. If Stripe offers permission templates, press “Choose your own”.</source>
        <translation>Si Stripe demande «&#xa0;How will you be using this key?&#xa0;», choisissez «&#xa0;Powering an integration you built&#xa0;». Ce choix s’est aussi appelé «&#xa0;Building your own integration&#xa0;» et «&#xa0;Build your own integration&#xa0;». Si Stripe propose des modèles d’autorisations, cliquez sur «&#xa0;Choose your own&#xa0;».</translation>
    </message>
    <message>
        <source>Compare the permissions. These ten rows are set to “Read”, every other row to “None”, and so is the column “Connect permissions”:</source>
        <translation>Comparez les autorisations. Ces dix lignes sont réglées sur «&#xa0;Read&#xa0;» (lecture), toutes les autres sur «&#xa0;None&#xa0;» (aucun), de même que la colonne «&#xa0;Connect permissions&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>   %1 › %2: Read</source>
        <extracomment>One row of Stripe&apos;s form. %1 is Stripe&apos;s group, %2 Stripe&apos;s row; &quot;Read&quot; is Stripe&apos;s word.</extracomment>
        <translation>   %1 › %2&#xa0;: Read</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Comment obtenir la clé</translation>
    </message>
    <message>
        <source>Go to “Developers”, then “API keys”: %1</source>
        <translation>Allez dans «&#xa0;Developers&#xa0;», puis «&#xa0;API keys&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the section “Standard keys”, reveal the “Secret key” and copy it.</source>
        <translation>Dans la section «&#xa0;Standard keys&#xa0;», affichez la «&#xa0;Secret key&#xa0;» et copiez-la.</translation>
    </message>
    <message>
        <source>If it cannot be revealed: press “+ Create secret key” and choose “Building your own integration”. You get a request to verify this; please approve it.</source>
        <translation>Si elle ne peut pas être affichée&#xa0;: cliquez sur «&#xa0;+ Create secret key&#xa0;» et choisissez «&#xa0;Building your own integration&#xa0;». Vous recevrez une demande de vérification&#xa0;; merci de l’approuver.</translation>
    </message>
    <message>
        <source>Please do not send the key by e-mail or chat: whoever has it can read our Stripe data.</source>
        <translation>Merci de ne pas envoyer la clé par e-mail ni par messagerie&#xa0;: quiconque la possède peut lire nos données Stripe.</translation>
    </message>
    <message>
        <source>Please do not send the key by e-mail or chat: whoever has it can do everything in our Stripe account.</source>
        <translation>Merci de ne pas envoyer la clé par e-mail ni par messagerie&#xa0;: quiconque la possède peut tout faire dans notre compte Stripe.</translation>
    </message>
    <message>
        <source>How to give it to me</source>
        <translation>Comment me la transmettre</translation>
    </message>
    <message>
        <source>It is best if we sit together and you paste it into the program “Stripe Key Wizard” on my computer, which checks it. Or put it into our company’s password manager for me.</source>
        <translation>Le mieux est de nous retrouver à mon poste&#xa0;: vous la collez dans le programme «&#xa0;Stripe Key Wizard&#xa0;», qui la vérifie. Vous pouvez aussi la déposer pour moi dans notre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>The Stripe key for Combidesk still lacks permissions. Could you add them, please? It takes a minute, and the key stays the same.</source>
        <translation>Il manque encore des autorisations à la clé Stripe destinée à Combidesk. Pourriez-vous les ajouter&#xa0;? Cela prend une minute et la clé reste la même.</translation>
    </message>
    <message>
        <source>The Stripe key for Combidesk can read more than Combidesk needs. Could you change that, please? It takes a minute, and the key stays the same.</source>
        <translation>La clé Stripe destinée à Combidesk peut lire plus que nécessaire. Pourriez-vous la modifier&#xa0;? Cela prend une minute et la clé reste la même.</translation>
    </message>
    <message>
        <source>Go to %1. At the end of the row of the key %2, press “...”, then “Edit key”.</source>
        <translation>Allez sur %1. Au bout de la ligne de la clé %2, cliquez sur «&#xa0;...&#xa0;», puis sur «&#xa0;Edit key&#xa0;».</translation>
    </message>
    <message>
        <source>Open the page of the key %1: %2</source>
        <translation>Ouvrez la page de la clé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set these rows to “Read”, and leave all others as they are:</source>
        <translation>Réglez ces lignes sur «&#xa0;Read&#xa0;» et laissez toutes les autres telles quelles&#xa0;:</translation>
    </message>
    <message>
        <source>These ten rows are set to “Read”. Set every other row to “None”:</source>
        <translation>Ces dix lignes sont réglées sur «&#xa0;Read&#xa0;». Réglez toutes les autres sur «&#xa0;None&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Please change our Stripe key for Combidesk</source>
        <translation>Merci de modifier notre clé Stripe pour Combidesk</translation>
    </message>
    <message>
        <source>Save the change.</source>
        <translation>Enregistrez la modification.</translation>
    </message>
    <message>
        <source>The key itself is not needed for this: please send it to nobody.</source>
        <translation>La clé elle-même n’est pas nécessaire pour cela&#xa0;: ne l’envoyez à personne.</translation>
    </message>
    <message>
        <source>Press “Create key”. Stripe may ask you for a code. It shows the key only once: copy it before you press “Done”. It begins with “rk_live_”.</source>
        <translation>Cliquez sur «&#xa0;Create key&#xa0;». Stripe vous demandera peut-être un code. Stripe n’affiche la clé qu’une seule fois&#xa0;: copiez-la avant de cliquer sur «&#xa0;Done&#xa0;». Elle commence par «&#xa0;rk_live_&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Open the page “API keys”</source>
        <translation>Ouvrir «&#xa0;API keys&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Open this key in Stripe</source>
        <translation>&amp;Ouvrir dans Stripe</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CheckAllPanel</name>
    <message>
        <source>Try these again</source>
        <translation>Réessayer pour celles-ci</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keys checked</source>
        <translation>Clés vérifiées</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
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
        <source>Checking…</source>
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
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>What the key can read</source>
        <translation>Ce que la clé peut lire</translation>
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
    <message>
        <source>Stripe has ended the old key</source>
        <translation>Stripe a mis fin à l’ancienne clé</translation>
    </message>
    <message>
        <source>The old key still works</source>
        <translation>L’ancienne clé fonctionne encore</translation>
    </message>
    <message>
        <source>&amp;Your saved keys</source>
        <translation>Vos &amp;clés enregistrées</translation>
    </message>
    <message>
        <source>Rotate this key</source>
        <translation>Renouveler</translation>
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
    <name>ChooseUsePage</name>
    <message>
        <source>Choose “Build your own integration”</source>
        <translation>Choisissez «&#xa0;Build your own integration&#xa0;»</translation>
    </message>
    <message>
        <source>Stripe asks “How will you be using this key?”. If the form with the permissions comes up at once, go on to the next step.</source>
        <translation>Stripe demande «&#xa0;How will you be using this key?&#xa0;» (à quoi servira cette clé). Si le formulaire des autorisations s’affiche aussitôt, passez à l’étape suivante.</translation>
    </message>
    <message>
        <source>One choice, three names: &lt;b&gt;“Build your own integration”&lt;/b&gt;, &lt;b&gt;“Building your own integration”&lt;/b&gt;, &lt;b&gt;“Powering an integration you built”&lt;/b&gt;. Take the one you see.</source>
        <translation>Un choix, trois noms&#xa0;: &lt;b&gt;«&#xa0;Build your own integration&#xa0;»&lt;/b&gt;, &lt;b&gt;«&#xa0;Building your own integration&#xa0;»&lt;/b&gt;, &lt;b&gt;«&#xa0;Powering an integration you built&#xa0;»&lt;/b&gt;. Prenez celui que vous voyez.</translation>
    </message>
    <message>
        <source>If Stripe offers permission templates, press &lt;b&gt;“Choose your own”&lt;/b&gt;. A template grants some forty permissions, even to write.</source>
        <translation>Si Stripe propose des modèles d’autorisations, cliquez sur &lt;b&gt;«&#xa0;Choose your own&#xa0;»&lt;/b&gt;. Un modèle accorde une quarantaine d’autorisations, même en écriture.</translation>
    </message>
    <message>
        <source>I don’t see this question</source>
        <translation>Je ne vois pas cette question</translation>
    </message>
    <message>
        <source>Do not choose &lt;b&gt;“Providing this key to a third-party application”&lt;/b&gt;. It sounds right, but such a key can read nearly everything.</source>
        <translation>Ne choisissez pas &lt;b&gt;«&#xa0;Providing this key to a third-party application&#xa0;»&lt;/b&gt;. Cela semble logique, mais une telle clé peut presque tout lire.</translation>
    </message>
</context>
<context>
    <name>ClipboardNote</name>
    <message>
        <source>It stays there for one minute, or until you close this window.</source>
        <translation>Elle y reste une minute, ou jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n second(s)&lt;/b&gt; left</source>
        <translation>
            <numerusform>Encore &lt;b&gt;%n seconde&lt;/b&gt;</numerusform>
            <numerusform>Encore &lt;b&gt;%n secondes&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>Le presse-papiers est à nouveau vide.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>Le presse-papiers contient maintenant autre chose.</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Empty now</source>
        <translation>Vider maintenant</translation>
    </message>
    <message>
        <source>Emptying the clipboard…</source>
        <translation>Le presse-papiers se vide…</translation>
    </message>
    <message>
        <source>Another program keeps putting the key back on the clipboard. Open the list of your clipboard manager and delete the key there.</source>
        <translation>Un autre programme remet sans cesse la clé dans le presse-papiers. Ouvrez la liste de votre gestionnaire de presse-papiers et supprimez-y la clé.</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message>
        <source>The key is on the clipboard:</source>
        <translation>La clé est dans le presse-papiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CreateKeyPage</name>
    <message>
        <source>Click “Create restricted key”</source>
        <translation>Cliquez sur «&#xa0;Create restricted key&#xa0;»</translation>
    </message>
    <message>
        <source>It is in the section “Restricted keys”, below the standard keys. Do not press “Create secret key”.</source>
        <translation>Le bouton se trouve dans la section «&#xa0;Restricted keys&#xa0;», sous les clés standard. Ne cliquez pas sur «&#xa0;Create secret key&#xa0;».</translation>
    </message>
    <message>
        <source>Name for the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Open the filled-in form</source>
        <translation>Ouvrir le formulaire</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shortcut:&lt;/b&gt; let Stripe open the form with the name and all permissions filled in. In steps 4 and 5 you then only compare.</source>
        <translation>&lt;b&gt;Plus rapide&#xa0;:&lt;/b&gt; ouvrez le formulaire de Stripe avec le nom et toutes les autorisations déjà remplis. Aux étapes 4 et 5, il ne reste alors qu’à comparer.</translation>
    </message>
    <message>
        <source>I don’t see this button</source>
        <translation>Je ne vois pas ce bouton</translation>
    </message>
</context>
<context>
    <name>DashboardScene</name>
    <message>
        <source>Your company</source>
        <translation>Votre société</translation>
    </message>
    <message>
        <source>Drawing of the Stripe Dashboard. Two spots are marked: 1, the name of your company at the top left; 2, the word “Sandbox” in a band across the top, which must not be there.</source>
        <translation>Dessin du Dashboard Stripe. Deux endroits sont repérés&#xa0;: 1, le nom de votre société en haut à gauche&#xa0;; 2, le mot «&#xa0;Sandbox&#xa0;» dans un bandeau en haut, qui ne doit pas y être.</translation>
    </message>
    <message>
        <source>Drawing of the Stripe Dashboard. Two spots are marked: 1, “Developers” at the bottom left; 2, “API keys” in the menu that it opens.</source>
        <translation>Dessin du Dashboard Stripe. Deux endroits sont repérés&#xa0;: 1, «&#xa0;Developers&#xa0;» en bas à gauche&#xa0;; 2, «&#xa0;API keys&#xa0;» dans le menu qui s’ouvre alors.</translation>
    </message>
    <message>
        <source>Drawing of Stripe’s page “API keys”. In the section “Restricted keys”, below “Standard keys”, the button “Create restricted key” is marked.</source>
        <translation>Dessin de la page «&#xa0;API keys&#xa0;» de Stripe. Dans la section «&#xa0;Restricted keys&#xa0;», sous «&#xa0;Standard keys&#xa0;», le bouton «&#xa0;Create restricted key&#xa0;» est repéré.</translation>
    </message>
    <message>
        <source>Drawing of two questions in Stripe. To “How will you be using this key?” the answer “Powering an integration you built” is marked with 1. To “Choose a permission template” the answer “Choose your own” is marked with 2.</source>
        <translation>Dessin de deux questions dans Stripe. À «&#xa0;How will you be using this key?&#xa0;», la réponse «&#xa0;Powering an integration you built&#xa0;» est repérée par 1. À «&#xa0;Choose a permission template&#xa0;», la réponse «&#xa0;Choose your own&#xa0;» est repérée par 2.</translation>
    </message>
    <message>
        <source>Drawing of a row in Stripe’s form. The row “Balance” can be set to “None”, “Read” or “Write”; “Read” is marked. The second column, “Connect permissions”, stays at “None”.</source>
        <translation>Dessin d’une ligne du formulaire de Stripe. La ligne «&#xa0;Balance&#xa0;» peut être réglée sur «&#xa0;None&#xa0;», «&#xa0;Read&#xa0;» ou «&#xa0;Write&#xa0;»&#xa0;; «&#xa0;Read&#xa0;» est repéré. La deuxième colonne, «&#xa0;Connect permissions&#xa0;», reste sur «&#xa0;None&#xa0;».</translation>
    </message>
    <message>
        <source>Drawing of Stripe’s page “API keys”. In the section “Standard keys” two spots are marked: 1, “Reveal live key” in the row “Secret key”; 2, the button “+ Create secret key”.</source>
        <translation>Dessin de la page «&#xa0;API keys&#xa0;» de Stripe. Dans la section «&#xa0;Standard keys&#xa0;», deux endroits sont repérés&#xa0;: 1, «&#xa0;Reveal live key&#xa0;» sur la ligne «&#xa0;Secret key&#xa0;»&#xa0;; 2, le bouton «&#xa0;+ Create secret key&#xa0;».</translation>
    </message>
    <message>
        <source>Drawing of two windows in Stripe. Three spots are marked: 1, the button “Create key” of the form; 2, the new key, to be clicked; 3, the button “Done”.</source>
        <translation>Dessin de deux fenêtres dans Stripe. Trois endroits sont repérés&#xa0;: 1, le bouton «&#xa0;Create key&#xa0;» du formulaire&#xa0;; 2, la nouvelle clé, sur laquelle cliquer&#xa0;; 3, le bouton «&#xa0;Done&#xa0;».</translation>
    </message>
</context>
<context>
    <name>EnterKeyPage</name>
    <message>
        <source>Copy the secret key and enter it here</source>
        <translation>Copiez la clé secrète et saisissez-la ici</translation>
    </message>
    <message>
        <source>Copy the key and enter it here</source>
        <translation>Copiez la clé et saisissez-la ici</translation>
    </message>
    <message>
        <source>Click the secret key in Stripe to copy it, then paste it here.</source>
        <translation>Dans Stripe, cliquez sur la clé secrète pour la copier, puis collez-la ici.</translation>
    </message>
    <message>
        <source>Check &amp;key</source>
        <translation>&amp;Vérifier la clé</translation>
    </message>
    <message>
        <source>The key is sent to Stripe alone, to check it, and is kept nowhere until you save it.</source>
        <translation>Pour la vérification, la clé n’est envoyée qu’à Stripe. Elle n’est conservée nulle part tant que vous ne l’enregistrez pas.</translation>
    </message>
    <message>
        <source>It is still on the clipboard, too.</source>
        <translation>Elle se trouve encore dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The clipboard is empty now. If this computer keeps a clipboard history, delete the key there, too.</source>
        <translation>Le presse-papiers est vide maintenant. Si cet ordinateur garde un historique du presse-papiers, supprimez-y aussi la clé.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Clé limitée</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>I have lost the key</source>
        <translation>J’ai perdu la clé</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nobody can show a lost key again, not even Stripe.&lt;/b&gt; Make a new one and copy it at once. Then delete the lost one in Stripe’s list of keys: press “...” at its end.</source>
        <translation>&lt;b&gt;Personne ne peut réafficher une clé perdue, pas même Stripe.&lt;/b&gt; Créez-en une nouvelle et copiez-la aussitôt. Supprimez ensuite l’ancienne dans la liste de Stripe&#xa0;: cliquez sur «&#xa0;...&#xa0;» en bout de ligne.</translation>
    </message>
    <message>
        <source>Paste the key that you were given. It begins with “%1”.</source>
        <translation>Collez la clé que l’on vous a donnée. Elle commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Press “Create key” in Stripe. Stripe shows the key only once: click it to copy it, then paste it here.</source>
        <translation>Dans Stripe, cliquez sur «&#xa0;Create key&#xa0;». Stripe n’affiche la clé qu’une seule fois&#xa0;: cliquez dessus pour la copier, puis collez-la ici.</translation>
    </message>
    <message>
        <source>Enter the key here</source>
        <translation>Saisissez la clé ici</translation>
    </message>
    <message>
        <source>Copy the new key and enter it here</source>
        <translation>Copiez la nouvelle clé et saisissez-la ici</translation>
    </message>
    <message>
        <source>Stripe shows the new key only once: click it to copy it, then paste it here. The old key (%1) does not belong here.</source>
        <extracomment>%1: the last letters of the old key, &quot;…Ab12&quot;</extracomment>
        <translation>Stripe n’affiche la nouvelle clé qu’une fois&#xa0;: cliquez dessus pour la copier, puis collez-la ici. L’ancienne clé (%1) n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Back to “Rotate key”</source>
        <translation>Revenir à «&#xa0;Rotate key&#xa0;»</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nobody can show a lost key again, not even Stripe.&lt;/b&gt; Press “Rotate key” once more, on the new key, and copy what Stripe shows at once.</source>
        <translation>&lt;b&gt;Personne ne peut réafficher une clé perdue, pas même Stripe.&lt;/b&gt; Cliquez encore une fois sur «&#xa0;Rotate key&#xa0;», sur la nouvelle clé, et copiez aussitôt ce que Stripe affiche.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>GeneralSections</name>
    <message>
        <source>Each resource was asked for with the key itself, over an encrypted connection to Stripe; the last answer counts.</source>
        <translation>Chaque élément a été demandé à Stripe avec la clé elle-même, par une connexion chiffrée&#xa0;; la dernière réponse compte.</translation>
    </message>
    <message>
        <source>An answer may hold one record (of payouts, up to ten). It is judged in memory, and never shown or stored.</source>
        <translation>Une réponse peut contenir un enregistrement (pour les virements, jusqu’à dix). Elle est évaluée en mémoire, jamais affichée ni enregistrée.</translation>
    </message>
    <message>
        <source>Only reading was tested.</source>
        <translation>Seule la lecture a été testée.</translation>
    </message>
    <message>
        <source>Only reading was tested: whether a row in Stripe is set to “Write” cannot be seen from outside. One row may grant several resources, so “Can read” does not prove that the resource’s own row is set.</source>
        <translation>Seule la lecture a été testée&#xa0;: de l’extérieur, on ne peut pas voir si une ligne est réglée sur «&#xa0;Write&#xa0;» (écriture) dans Stripe. Une même ligne peut donner accès à plusieurs éléments. «&#xa0;Lisible&#xa0;» ne prouve donc pas qu’une ligne propre à cet élément soit réglée.</translation>
    </message>
    <message>
        <source>What this check shows, and what it does not</source>
        <translation>Ce que cette vérification montre, et ne montre pas</translation>
    </message>
    <message>
        <source>In the Stripe Dashboard, open “Developers”, then “API keys” (%1). In the row of this key press “...”, then “Expire key” or “Delete key”.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Dans le Dashboard Stripe, ouvrez «&#xa0;Developers&#xa0;», puis «&#xa0;API keys&#xa0;» (%1). Sur la ligne de cette clé, cliquez sur «&#xa0;...&#xa0;», puis sur «&#xa0;Expire key&#xa0;» ou «&#xa0;Delete key&#xa0;».</translation>
    </message>
    <message>
        <source>From then on nobody can do anything with it.</source>
        <translation>Dès lors, plus personne ne peut rien faire avec elle.</translation>
    </message>
    <message>
        <source>From then on nobody can read anything with it.</source>
        <translation>Dès lors, plus personne ne peut lire quoi que ce soit avec elle.</translation>
    </message>
    <message>
        <source>Combidesk then stops reading; enter the new key there.</source>
        <translation>Combidesk cesse alors de lire&#xa0;; saisissez-y la nouvelle clé.</translation>
    </message>
    <message>
        <source>Then remove it from the keychain, too.</source>
        <translation>Supprimez-la ensuite aussi du trousseau.</translation>
    </message>
    <message>
        <source>How to revoke the key</source>
        <translation>Comment révoquer la clé</translation>
    </message>
    <message>
        <source>How to revoke a key</source>
        <translation>Comment révoquer une clé</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>What this report shows for it</source>
        <translation>Ce que ce rapport montre à ce sujet</translation>
    </message>
    <message>
        <source>Access control: what the key can read, and what it can read beyond the need.</source>
        <translation>Contrôle d’accès&#xa0;: ce que la clé peut lire, et ce qu’elle peut lire au-delà du besoin.</translation>
    </message>
    <message>
        <source>Authentication information: where the key is kept. The key itself is not in this report.</source>
        <translation>Informations d’authentification&#xa0;: où la clé est conservée. La clé elle-même ne figure pas dans ce rapport.</translation>
    </message>
    <message>
        <source>Access rights: who owns the key, who approved it, when it was checked and when it will be reviewed.</source>
        <translation>Droits d’accès&#xa0;: qui est responsable de la clé, qui l’a approuvée, quand elle a été vérifiée et quand elle sera réexaminée.</translation>
    </message>
    <message>
        <source>Privileged access rights: a standard secret key can do everything in the Stripe account. Say why a restricted key is not enough.</source>
        <translation>Droits d’accès privilégiés&#xa0;: une clé secrète standard peut tout faire dans le compte Stripe. Indiquez pourquoi une clé limitée ne suffit pas.</translation>
    </message>
    <message>
        <source>Segregation of duties: owner and approver are two persons.</source>
        <translation>Séparation des tâches&#xa0;: le responsable et l’approbateur sont deux personnes.</translation>
    </message>
    <message>
        <source>Stripe’s own record of who made, saw, changed or ended a key: in the Stripe Dashboard, “Settings”, “Team and security”, “Security history” (%1). Stripe keeps it for 180 days.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Ce que Stripe consigne lui-même sur qui a créé, vu, modifié ou supprimé une clé&#xa0;: dans le Dashboard Stripe, «&#xa0;Settings&#xa0;», «&#xa0;Team and security&#xa0;», «&#xa0;Security history&#xa0;» (%1). Stripe le conserve 180 jours.</translation>
    </message>
    <message>
        <source>For the audit</source>
        <translation>Pour l’audit</translation>
    </message>
    <message>
        <source>The same as data</source>
        <translation>La même chose sous forme de données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>If the file’s SHA-256 is this one, it is the file that was saved together with this report.</source>
        <translation>Si le SHA-256 du fichier est celui-ci, c’est bien le fichier enregistré avec ce rapport.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Enter the key in Combidesk</source>
        <translation>Saisissez la clé dans Combidesk</translation>
    </message>
    <message>
        <source>The key is not saved. Keep this window open until Combidesk has it.</source>
        <translation>La clé n’est pas enregistrée. Gardez cette fenêtre ouverte jusqu’à ce qu’elle soit dans Combidesk.</translation>
    </message>
    <message>
        <source>The key is saved in %1 as “%2”. Combidesk needs it once.</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: the name that the person gave the key</extracomment>
        <translation>La clé est enregistrée sous «&#xa0;%2&#xa0;» (%1). Combidesk n’en a besoin qu’une fois.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copiée ✓</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy the key. It leaves the clipboard by itself.</source>
        <translation>Copiez la clé. Elle s’efface d’elle-même du presse-papiers.</translation>
    </message>
    <message>
        <source>Paste it into the field and press “Save”.</source>
        <translation>Collez-la dans le champ et cliquez sur «&#xa0;Save&#xa0;» (enregistrer).</translation>
    </message>
    <message>
        <source>Paste it into the field and press “Save”. The field may ask for a “secret key”: yours belongs there.</source>
        <translation>Collez-la dans le champ et cliquez sur «&#xa0;Save&#xa0;» (enregistrer). Le champ demande peut-être une «&#xa0;secret key&#xa0;» (clé secrète)&#xa0;: la vôtre y a bien sa place.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Change Stripe’s payout schedule to automatic.&lt;/b&gt; Your latest payouts were started by hand; Combidesk would not read them.</source>
        <translation>&lt;b&gt;Passez les virements de Stripe en automatique.&lt;/b&gt; Vos derniers virements ont été lancés à la main&#xa0;; Combidesk ne les lirait pas.</translation>
    </message>
    <message>
        <source>Make sure Stripe pays out automatically. Combidesk reads payouts only then.</source>
        <translation>Assurez-vous que les virements de Stripe sont automatiques. Combidesk ne les lit que dans ce cas.</translation>
    </message>
    <message>
        <source>Open Combidesk</source>
        <translation>Ouvrir Combidesk</translation>
    </message>
    <message>
        <source>Open payout settings</source>
        <translation>Ouvrir les virements</translation>
    </message>
    <message>
        <source>Set up another key</source>
        <translation>Configurer une autre clé</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key can do everything in your Stripe account.&lt;/b&gt; Give it to nobody else.</source>
        <translation>&lt;b&gt;Cette clé peut tout faire dans votre compte Stripe.&lt;/b&gt; Ne la donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>Log in to Combidesk, open your integration and press the button “Connect your ...” for Stripe.</source>
        <translation>Connectez-vous à Combidesk, ouvrez votre intégration et cliquez pour Stripe sur «&#xa0;Connect your ...&#xa0;».</translation>
    </message>
    <message>
        <source>The key is saved in %1 as “%2”. When Combidesk has it, delete the old key (%3) in Stripe.</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: the name that the person gave the key. %3: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>La clé est enregistrée dans %1 sous le nom «&#xa0;%2&#xa0;». Quand Combidesk l’a reçue, supprimez l’ancienne clé (%3) dans Stripe.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The old key “%1” (%2) is still on this computer.&lt;/b&gt; %3 Remove it from the list of saved keys.</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;, %3: why</extracomment>
        <translation>&lt;b&gt;L’ancienne clé «&#xa0;%1&#xa0;» (%2) est encore sur cet ordinateur.&lt;/b&gt; %3 Retirez-la de la liste des clés enregistrées.</translation>
    </message>
    <message>
        <source>Stripe pays out automatically. Leave it like that: Combidesk reads payouts only then.</source>
        <translation>Stripe effectue les virements automatiquement. Ne changez rien&#xa0;: Combidesk ne lit les virements que dans ce cas.</translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation>Vos clés enregistrées</translation>
    </message>
    <message>
        <source>Owner and review day</source>
        <translation>Responsable et date de contrôle</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Text for my Stripe administrator</source>
        <translation>Texte pour mon administrateur Stripe</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No e-mail program opened. Copy the text and paste it into an e-mail or a message.</source>
        <translation>Aucune messagerie ne s’est ouverte. Copiez le texte et collez-le dans un e-mail ou un message.</translation>
    </message>
    <message>
        <source>Somebody with the right role can do this for you. This text tells them everything.</source>
        <translation>Une personne ayant le bon rôle peut le faire pour vous. Ce texte lui explique tout.</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>No login</source>
        <translation>Pas d’accès</translation>
    </message>
    <message>
        <source>You need a login of your own for your company’s Stripe account. Your Stripe administrator can give you one, or make the key for you.</source>
        <translation>Il vous faut votre propre accès au compte Stripe de votre société. Votre administrateur Stripe peut vous en donner un, ou créer la clé pour vous.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>The button may read “+ Create restricted key”. Do not press “Create secret key”: that key can do everything.</source>
        <translation>Le bouton peut s’appeler «&#xa0;+ Create restricted key&#xa0;». Ne cliquez pas sur «&#xa0;Create secret key&#xa0;»&#xa0;: cette clé-là peut tout faire.</translation>
    </message>
    <message>
        <source>The same choice has been called “Build your own integration”, “Building your own integration” and “Powering an integration you built”.</source>
        <translation>Ce même choix s’est appelé «&#xa0;Build your own integration&#xa0;», «&#xa0;Building your own integration&#xa0;» et «&#xa0;Powering an integration you built&#xa0;».</translation>
    </message>
    <message>
        <source>Until 2026, “Charges and Refunds” was called “Charges”. Combidesk’s “Balance transactions” are Stripe’s “Balance Transaction Sources”.</source>
        <translation>Jusqu’en 2026, «&#xa0;Charges and Refunds&#xa0;» s’appelait «&#xa0;Charges&#xa0;». Ce que Combidesk appelle «&#xa0;Balance transactions&#xa0;» se nomme «&#xa0;Balance Transaction Sources&#xa0;» chez Stripe.</translation>
    </message>
    <message>
        <source>Nothing to reveal</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Stripe shows a live key only once. If it cannot be revealed, make a new one: press “+ Create secret key”.</source>
        <translation>En mode production, Stripe n’affiche une clé qu’une seule fois. Si vous ne pouvez plus l’afficher, créez-en une nouvelle&#xa0;: cliquez sur «&#xa0;+ Create secret key&#xa0;».</translation>
    </message>
    <message>
        <source>If your Stripe is not in English, its words are translated. The places and the address are the same.</source>
        <translation>Si votre Stripe n’est pas en anglais, les mots y sont traduits. Les emplacements et l’adresse restent les mêmes.</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Autre société</translation>
    </message>
    <message>
        <source>With several accounts, press the account name at the top left and choose the company whose payments Combidesk is to book.</source>
        <translation>Si vous avez plusieurs comptes, cliquez sur le nom du compte en haut à gauche et choisissez la société dont Combidesk doit comptabiliser les paiements.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Autre endroit</translation>
    </message>
    <message>
        <source>The section “Restricted keys” is below “Standard keys”: scroll down. The button is at the right of its heading.</source>
        <translation>La section «&#xa0;Restricted keys&#xa0;» se trouve sous «&#xa0;Standard keys&#xa0;»&#xa0;: faites défiler la page. Le bouton est à droite de son titre.</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Pas de question</translation>
    </message>
    <message>
        <source>If Stripe shows the form with the permissions at once, there is nothing to choose here. Press “Next”.</source>
        <translation>Si Stripe affiche aussitôt le formulaire des autorisations, il n’y a rien à choisir ici. Cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Type the name of the row into the search box above the list. Look in both groups, “Core” and “Billing”.</source>
        <translation>Saisissez le nom de la ligne dans le champ de recherche au-dessus de la liste. Regardez dans les deux groupes, «&#xa0;Core&#xa0;» et «&#xa0;Billing&#xa0;».</translation>
    </message>
    <message>
        <source>The secret key is in the section “Standard keys”, above “Restricted keys”. The publishable key beside it is not the one.</source>
        <translation>La clé secrète se trouve dans la section «&#xa0;Standard keys&#xa0;», au-dessus de «&#xa0;Restricted keys&#xa0;». La clé publiable juste à côté n’est pas la bonne.</translation>
    </message>
    <message>
        <source>“Developers” is at the bottom left now, and has moved several times. The address has not: dashboard.stripe.com/apikeys. The button on this page opens it.</source>
        <translation>«&#xa0;Developers&#xa0;» se trouve maintenant en bas à gauche et a changé plusieurs fois de place. L’adresse, non&#xa0;: dashboard.stripe.com/apikeys. Le bouton de cette page l’ouvre.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Autre rôle</translation>
    </message>
    <message>
        <source>Only some roles see the API keys, such as administrator and developer. With another role, ask a colleague: the text below says everything.</source>
        <translation>Seuls certains rôles voient les clés API, comme administrateur et développeur. Avec un autre rôle, demandez à un collègue&#xa0;: le texte ci-dessous explique tout.</translation>
    </message>
    <message>
        <source>When you make a new secret key, your Stripe administrator gets a request to verify it. The key works once that is approved.</source>
        <translation>Quand vous créez une clé secrète, votre administrateur Stripe reçoit une demande de vérification. La clé fonctionne dès qu’il l’a approuvée.</translation>
    </message>
    <message>
        <source>Only some roles may make keys, such as administrator and developer. With another role, ask a colleague: the text below says everything.</source>
        <translation>Seuls certains rôles peuvent créer des clés, comme administrateur et développeur. Avec un autre rôle, demandez à un collègue&#xa0;: le texte ci-dessous explique tout.</translation>
    </message>
    <message>
        <source>A sandbox</source>
        <translation>Une sandbox</translation>
    </message>
    <message>
        <source>If a band across the top says “Sandbox” or speaks of test data, press the account name at the top left and leave the sandbox. A key from there shows Combidesk only test data.</source>
        <translation>Si un bandeau en haut indique «&#xa0;Sandbox&#xa0;» ou parle de données de test, cliquez sur le nom du compte en haut à gauche et quittez la sandbox. Avec une clé créée là, Combidesk ne voit que des données de test.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>These steps use Stripe’s English words. If your Stripe is not in English, its words are translated, but stand in the same places.</source>
        <translation>Ces étapes citent les mots anglais de Stripe. Si votre Stripe n’est pas en anglais, les mots sont traduits, mais se trouvent aux mêmes endroits.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lisibles</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Its checks, the latest first</source>
        <translation>Ses vérifications, la plus récente d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n checks)</source>
        <extracomment>%1: a day, &quot;3 March 2026&quot;</extracomment>
        <translation>
            <numerusform>%1 (%n vérification)</numerusform>
            <numerusform>%1 (%n vérifications)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n checks)</source>
        <extracomment>%1 and %2: days, &quot;3 March 2026&quot;</extracomment>
        <translation>
            <numerusform>Du %1 au %2 (%n vérification)</numerusform>
            <numerusform>Du %1 au %2 (%n vérifications)</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>In a table: all of the resources that Combidesk reads</extracomment>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>KeyCaption</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You are replacing “%1” (%2)</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Vous remplacez «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>You are rotating “%1” (%2)</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Vous renouvelez «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Restricted key, live&quot;. %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>not saved by this program</source>
        <translation>non enregistrée par ce programme</translation>
    </message>
    <message>
        <source>%1, under the name “%2”</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: the name that the person gave the key</extracomment>
        <translation>%1, sous le nom «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, entry %2, in this program “%3”</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot;. %2: its entry&apos;s name. %3: the name that the person gave</extracomment>
        <translation>%1, entrée %2, dans ce programme «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1, by asking a simulated Stripe</source>
        <extracomment>%1: this program with its version</extracomment>
        <translation>%1, en interrogeant un Stripe simulé</translation>
    </message>
    <message>
        <source>%1, by asking Stripe itself (api.stripe.com)</source>
        <extracomment>%1: this program with its version</extracomment>
        <translation>%1, directement auprès de Stripe (api.stripe.com)</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>%1, %2 (%3); %4 UTC</source>
        <extracomment>%1: a date. %2: a time of day. %3: the time zone, &quot;UTC+01:00&quot;. %4: date and time in UTC</extracomment>
        <translation>%1, %2 (%3)&#xa0;; %4 UTC</translation>
    </message>
    <message>
        <source>never, as decided</source>
        <translation>jamais, comme décidé</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>For the eye only. The key is never read aloud.</source>
        <translation>Pour l’affichage seulement. La clé n’est jamais lue à voix haute.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>KeySections</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Of the eleven resources that Combidesk reads: %1 can be read, %2 missing, %3 could not be checked.</source>
        <translation>Sur les onze éléments que lit Combidesk&#xa0;: lisibles %1, manquants %2, non vérifiés %3.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>As Stripe shows it</source>
        <translation>Affichage dans Stripe</translation>
    </message>
    <message>
        <source>Stripe account</source>
        <translation>Compte Stripe</translation>
    </message>
    <message>
        <source>not known; Stripe names it only when it refuses something</source>
        <translation>inconnu&#xa0;; Stripe ne l’indique qu’en cas de refus</translation>
    </message>
    <message>
        <source>Its page in Stripe</source>
        <translation>Page dans Stripe</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>You enter the key there yourself; Combidesk keeps its own copy.</source>
        <translation>Vous y saisissez vous-même la clé&#xa0;; Combidesk en conserve sa propre copie.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifiée par</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Row in Stripe</source>
        <translation>Ligne dans Stripe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Stripe’s request</source>
        <translation>Requête Stripe</translation>
    </message>
    <message>
        <source>What Combidesk needs to read</source>
        <translation>Ce que Combidesk doit pouvoir lire</translation>
    </message>
    <message>
        <source>Can be read, not needed</source>
        <translation>Lisible, pas nécessaire</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Non lisible</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>What it can read beyond that</source>
        <translation>Ce qu’elle peut lire d’autre</translation>
    </message>
    <message>
        <source>Eight other things were tried. Stripe has more rows than these; only the key’s page in Stripe shows them all.</source>
        <translation>Huit autres éléments ont été essayés. Stripe compte plus de lignes que celles-ci&#xa0;; seule la page de la clé dans Stripe les montre toutes.</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Responsable de la clé</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>À réexaminer le</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>This key was replaced, and Stripe has ended it.</source>
        <translation>Cette clé a été remplacée, et Stripe y a mis fin.</translation>
    </message>
</context>
<context>
    <name>KeySummary</name>
    <message>
        <source>Can be read, not needed</source>
        <translation>Lisible, pas nécessaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>As Stripe shows it</source>
        <translation>Affichage dans Stripe</translation>
    </message>
    <message>
        <source>Stripe account</source>
        <translation>Compte Stripe</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Responsable de la clé</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>À réexaminer le</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
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
        <translation>Les nouvelles fonctions marchent d’emblée, sans toucher à la clé</translation>
    </message>
    <message>
        <source>Gives full access to your Stripe account, far more than reading</source>
        <translation>Donne un accès complet à votre compte Stripe, bien au-delà de la lecture</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sure?&lt;/b&gt; Take the restricted key. If something does not work, you can switch later.</source>
        <translation>&lt;b&gt;Vous hésitez&#xa0;?&lt;/b&gt; Choisissez la clé limitée. En cas de problème, vous pourrez en changer plus tard.</translation>
    </message>
    <message>
        <source>Easier to defend in an audit (ISO&#xa0;27001, SOC&#xa0;2)</source>
        <translation>Plus facile à justifier lors d’un audit (ISO&#xa0;27001, SOC&#xa0;2)</translation>
    </message>
    <message>
        <source>Can be a problem with certifications such as ISO&#xa0;27001 or SOC&#xa0;2</source>
        <translation>Peut poser problème pour des certifications comme ISO&#xa0;27001 ou SOC&#xa0;2</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>J’ai déjà une clé</translation>
    </message>
    <message>
        <source>No keychain is running, so no key can be saved on this computer.</source>
        <translation>Aucun trousseau n’est actif&#xa0;: aucune clé ne peut être enregistrée ici.</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>&lt;b&gt;No key is saved on this computer any more.&lt;/b&gt; Another window of this program has removed it.</source>
        <translation>&lt;b&gt;Plus aucune clé n’est enregistrée sur cet ordinateur.&lt;/b&gt; Une autre fenêtre de ce programme l’a supprimée.</translation>
    </message>
    <message>
        <source>No key is saved on this computer any more.</source>
        <translation>Plus aucune clé n’est enregistrée sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LogInPage</name>
    <message>
        <source>Log in to your Stripe Dashboard</source>
        <translation>Connectez-vous à votre Dashboard Stripe</translation>
    </message>
    <message>
        <source>The button opens Stripe in your browser. Log in there and look at the two marked spots.</source>
        <translation>Le bouton ouvre Stripe dans votre navigateur. Connectez-vous et regardez les deux endroits repérés.</translation>
    </message>
    <message>
        <source>Open Stripe in the browser</source>
        <translation>Ouvrir Stripe</translation>
    </message>
    <message>
        <source>&lt;b&gt;The account name:&lt;/b&gt; with several accounts, choose the company whose payments Combidesk is to book.</source>
        <translation>&lt;b&gt;Le nom du compte&#xa0;:&lt;/b&gt; si vous avez plusieurs comptes, choisissez la société dont Combidesk doit comptabiliser les paiements.</translation>
    </message>
    <message>
        <source>I am not allowed to do this</source>
        <translation>Je n’ai pas les droits</translation>
    </message>
    <message>
        <source>&lt;b&gt;No sandbox:&lt;/b&gt; this word should not be there. If it is, press the account name and leave the sandbox.</source>
        <translation>&lt;b&gt;Pas de sandbox&#xa0;:&lt;/b&gt; ce mot ne devrait pas apparaître. S’il y est, cliquez sur le nom du compte et quittez la sandbox.</translation>
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
    <name>OldKeyRow</name>
    <message>
        <source>The old key was not removed. %1</source>
        <translation>L’ancienne clé n’a pas été supprimée. %1</translation>
    </message>
    <message>
        <source>The old key (%1) is no longer on this computer.</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;</extracomment>
        <translation>L’ancienne clé (%1) n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Removing the old key (%1)…</source>
        <translation>Suppression de l’ancienne clé (%1)…</translation>
    </message>
    <message>
        <source>When Combidesk has the new key (%1), say so here.</source>
        <extracomment>%1: the last letters of a key, &quot;…Cd34&quot;</extracomment>
        <translation>Quand Combidesk a la nouvelle clé (%1), dites-le ici.</translation>
    </message>
    <message>
        <source>Has Stripe ended the old key (%1)?</source>
        <translation>Stripe a-t-il mis fin à l’ancienne clé (%1)&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing needs the old key (%1) any more.</source>
        <translation>Plus rien n’a besoin de l’ancienne clé (%1).</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Le trousseau n’a pas encore répondu. Votre ordinateur demande peut-être une autorisation ou un mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Combidesk has it</source>
        <translation>Combidesk l’a</translation>
    </message>
    <message>
        <source>Check the old key</source>
        <translation>Vérifier l’ancienne clé</translation>
    </message>
    <message>
        <source>Remove the old key</source>
        <translation>Supprimer l’ancienne clé</translation>
    </message>
</context>
<context>
    <name>OpenApiKeysPage</name>
    <message>
        <source>Go to “Developers”, then “API keys”</source>
        <translation>Allez dans «&#xa0;Developers&#xa0;», puis «&#xa0;API keys&#xa0;»</translation>
    </message>
    <message>
        <source>The button opens that very page. By hand: press “Developers” at the bottom left, then “API keys”.</source>
        <translation>Le bouton ouvre directement cette page. À la main&#xa0;: cliquez en bas à gauche sur «&#xa0;Developers&#xa0;», puis sur «&#xa0;API keys&#xa0;».</translation>
    </message>
    <message>
        <source>Open the page “API keys”</source>
        <translation>Ouvrir «&#xa0;API keys&#xa0;»</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>&lt;b&gt;Only some roles see this page,&lt;/b&gt; such as administrator and developer. A colleague who does can make the key for you.</source>
        <translation>&lt;b&gt;Seuls certains rôles voient cette page,&lt;/b&gt; comme administrateur et développeur. Un collègue qui y a accès peut créer la clé pour vous.</translation>
    </message>
    <message>
        <source>I don’t see this page</source>
        <translation>Je ne vois pas cette page</translation>
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
        <source>There is something on the command line that is not an option. A key never belongs there, where others can read it: give it on standard input.</source>
        <translation>La ligne de commande contient quelque chose qui n’est pas une option. Une clé n’a jamais sa place là où d’autres peuvent la lire&#xa0;: transmettez-la par l’entrée standard.</translation>
    </message>
    <message>
        <source>An option is given twice.</source>
        <translation>Une option figure deux fois.</translation>
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
        <source>Gives Combidesk a Stripe key that can read what it needs, and nothing more.</source>
        <translation>Donne à Combidesk une clé Stripe qui permet de lire le nécessaire, et rien de plus.</translation>
    </message>
    <message>
        <source>Check one key without a window. The key is read from standard input.</source>
        <translation>Vérifie une clé sans ouvrir de fenêtre. La clé est lue sur l’entrée standard.</translation>
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
        <source>Language of the program: en, nl, de or fr.</source>
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
        <source>List the saved keys and how their last check went. Asks nobody.</source>
        <translation>Affiche les clés enregistrées et le résultat de leur dernière vérification. Ne demande rien à personne.</translation>
    </message>
    <message>
        <source>Check the saved keys with these names, or all. Never asks for a password.</source>
        <translation>Vérifie les clés enregistrées qui portent ces noms, ou toutes. Ne demande jamais de mot de passe.</translation>
    </message>
    <message>
        <source>With --check: print the result as one JSON object. With --list and --check-saved: one JSON array.</source>
        <translation>Avec --check&#xa0;: affiche le résultat sous la forme d’un objet JSON. Avec --list et --check-saved&#xa0;: d’un tableau JSON.</translation>
    </message>
    <message>
        <source>--json goes together with --check, --list or --check-saved.</source>
        <translation>--json va avec --check, --list ou --check-saved.</translation>
    </message>
    <message>
        <source>--check, --list and --check-saved do not go together.</source>
        <translation>--check, --list et --check-saved ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--practice saves no keys, so there are none to list or check.</source>
        <translation>--practice n’enregistre aucune clé&#xa0;: il n’y a donc rien à afficher ni à vérifier.</translation>
    </message>
    <message>
        <source>Exit status of --check and --check-saved, where the worst key counts:
  0   Combidesk can read everything
  1   at least one permission is missing
  2   the key cannot be used
  3   the check could not be completed
  64  wrong usage
</source>
        <translation>Code de sortie de --check et de --check-saved, où la clé la plus mauvaise compte&#xa0;:
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
    <message>
        <source>The key that you entered is not saved yet.</source>
        <translation>La clé que vous avez saisie n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Stripe shows a key only once. If you go on, you will need to make a new one.</source>
        <translation>Stripe n’affiche une clé qu’une seule fois. Si vous continuez, vous devrez en créer une nouvelle.</translation>
    </message>
    <message>
        <source>Go on without the key</source>
        <translation>Continuer sans la clé</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Garder la clé</translation>
    </message>
</context>
<context>
    <name>PermissionChecklist</name>
    <message>
        <source>Sales and money given back</source>
        <translation>Ventes et remboursements</translation>
    </message>
    <message>
        <source>%1, %2: set to Read. %3.</source>
        <extracomment>A row of Stripe&apos;s form: its group, its name, what to set it to, and why.</extracomment>
        <translation>%1, %2&#xa0;: régler sur «&#xa0;Read&#xa0;» (lecture). %3.</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Set these ten rows to “Read”</source>
        <translation>Réglez ces dix lignes sur «&#xa0;Read&#xa0;» (lecture)</translation>
    </message>
    <message>
        <source>Find each with Stripe’s search box. Never “Write”. Leave the bold group headings, all other rows and the column “Connect permissions” alone.</source>
        <translation>Trouvez-les avec le champ de recherche de Stripe. Jamais «&#xa0;Write&#xa0;» (écriture). Ne touchez ni aux titres de groupe en gras, ni aux autres lignes, ni à la colonne «&#xa0;Connect permissions&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n of 10 ticked</source>
        <translation>
            <numerusform>%n cochée sur 10</numerusform>
            <numerusform>%n cochées sur 10</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;No row is ticked yet.&lt;/b&gt; If all ten are set to “Read” in Stripe, press “Next” again. The key is checked later in any case.</source>
        <translation>&lt;b&gt;Rien n’est encore coché.&lt;/b&gt; Si les dix sont sur «&#xa0;Read&#xa0;» dans Stripe, cliquez à nouveau sur «&#xa0;Suivant&#xa0;». La clé sera vérifiée plus tard de toute façon.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n row(s) not ticked yet:&lt;/b&gt; %1. If they are set to “Read” in Stripe, press “Next” again.</source>
        <translation>
            <numerusform>&lt;b&gt;%n ligne n’est pas encore cochée&#xa0;:&lt;/b&gt; %1. Si elle est sur «&#xa0;Read&#xa0;» dans Stripe, cliquez à nouveau sur «&#xa0;Suivant&#xa0;».</numerusform>
            <numerusform>&lt;b&gt;%n lignes ne sont pas encore cochées&#xa0;:&lt;/b&gt; %1. Si elles sont sur «&#xa0;Read&#xa0;» dans Stripe, cliquez à nouveau sur «&#xa0;Suivant&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this window on top</source>
        <translation>Garder au premier plan</translation>
    </message>
    <message>
        <source>Open the filled-in form</source>
        <translation>Ouvrir le formulaire prérempli</translation>
    </message>
    <message>
        <source>I don’t see a row</source>
        <translation>Ligne introuvable</translation>
    </message>
    <message>
        <source>&lt;b&gt;All ten are set&lt;/b&gt;, enough for all eleven resources. Press “Create key” in Stripe. It may ask for a code by e-mail or phone. Then press “Next”.</source>
        <translation>&lt;b&gt;Les dix sont réglées&lt;/b&gt;, assez pour les onze éléments. Dans Stripe, cliquez sur «&#xa0;Create key&#xa0;». Stripe demandera peut-être un code par e-mail ou téléphone. Cliquez ensuite sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Stop keeping it on top</source>
        <translation>Ne plus garder au premier plan</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the proxy server</source>
        <translation>Nom d’utilisateur du serveur proxy</translation>
    </message>
    <message>
        <source>Password for the proxy server</source>
        <translation>Mot de passe du serveur proxy</translation>
    </message>
    <message>
        <source>Use and check again</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>There is no text on the clipboard. Copy the key in Stripe, then press “Paste”.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez la clé dans Stripe, puis cliquez sur «&#xa0;Coller&#xa0;».</translation>
    </message>
    <message>
        <source>It can do everything in your Stripe account; Combidesk only reads.</source>
        <translation>Elle peut tout faire dans votre compte Stripe&#xa0;; Combidesk ne fait que lire.</translation>
    </message>
    <message>
        <source>It can do everything in your Stripe account, far more than reading. You chose a restricted key.</source>
        <translation>Elle peut tout faire dans votre compte Stripe, bien au-delà de la lecture. Vous aviez choisi une clé limitée.</translation>
    </message>
    <message>
        <source>With a test key, Combidesk sees only test data.</source>
        <translation>Avec une clé de test, Combidesk ne voit que des données de test.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1.&lt;/b&gt; It ends in &lt;b&gt;%2&lt;/b&gt;; Stripe shows the same ending.</source>
        <extracomment>%1: &quot;Restricted key, live&quot;. %2: the last four letters of the key</extracomment>
        <translation>&lt;b&gt;%1.&lt;/b&gt; Elle se termine par &lt;b&gt;%2&lt;/b&gt;, comme dans Stripe.</translation>
    </message>
    <message>
        <source>Put back the key that was here</source>
        <translation>Remettre la clé précédente</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>Vérifier quand même</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>Make a restricted key</source>
        <translation>Créer une clé limitée</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Le trousseau n’a pas encore répondu. Votre ordinateur demande peut-être une autorisation ou un mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>A saved key has the same ending. Looking in the keychain whether it is the same key.</source>
        <translation>Une clé enregistrée se termine de la même façon. Le programme regarde dans le trousseau si c’est la même clé.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is “%1” itself, the key that you are replacing.&lt;/b&gt; Copy the new key in Stripe, then paste it here.</source>
        <translation>&lt;b&gt;C’est «&#xa0;%1&#xa0;» elle-même, la clé que vous remplacez.&lt;/b&gt; Copiez la nouvelle clé dans Stripe, puis collez-la ici.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You have saved this key as “%1”.&lt;/b&gt; It is used as that key, and not saved twice.</source>
        <translation>&lt;b&gt;Vous avez enregistré cette clé sous «&#xa0;%1&#xa0;».&lt;/b&gt; C’est celle-là qui est utilisée&#xa0;; elle n’est pas enregistrée deux fois.</translation>
    </message>
</context>
<context>
    <name>RecoveryNote</name>
    <message>
        <source>Look in the &amp;keychain</source>
        <translation>&amp;Regarder dans le trousseau</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your computer may be asking for permission or a password in another window.</source>
        <translation>Le trousseau n’a pas encore répondu. Votre ordinateur demande peut-être une autorisation ou un mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Looking in the keychain.</source>
        <translation>Le programme regarde dans le trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has %n key(s) of this program that the list has lost.</source>
        <translation>
            <numerusform>Le trousseau contient %n clé de ce programme qui manque dans la liste.</numerusform>
            <numerusform>Le trousseau contient %n clés de ce programme qui manquent dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Not every key came back.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Toutes les clés ne sont pas revenues.&lt;/b&gt; %1</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n key(s) came back from the keychain.&lt;/b&gt; What is not checked yet may have changed in the meantime.</source>
        <translation>
            <numerusform>&lt;b&gt;%n clé est revenue du trousseau.&lt;/b&gt; Ce qui n’est pas encore vérifié a pu changer entre-temps.</numerusform>
            <numerusform>&lt;b&gt;%n clés sont revenues du trousseau.&lt;/b&gt; Ce qui n’est pas encore vérifié a pu changer entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no other key of this program.</source>
        <translation>Le trousseau ne contient aucune autre clé de ce programme.</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>The key keeps working in Stripe and in Combidesk. To end it for good, also delete it in Stripe, under “API keys”.</source>
        <translation>La clé continue de fonctionner dans Stripe et dans Combidesk. Pour la révoquer définitivement, supprimez-la aussi dans Stripe, sous «&#xa0;API keys&#xa0;».</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>ReportAllButton</name>
    <message>
        <source>The report is being written.</source>
        <translation>Le rapport est en cours de rédaction.</translation>
    </message>
    <message>
        <source>Report on all of them</source>
        <translation>Rapport sur toutes les clés</translation>
    </message>
</context>
<context>
    <name>ReportFileDialog</name>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>&lt;b&gt;No report yet.&lt;/b&gt; Check this key to get one.</source>
        <translation>&lt;b&gt;Pas encore de rapport.&lt;/b&gt; Il sera disponible dès que vous aurez vérifié cette clé.</translation>
    </message>
    <message>
        <source>&lt;b&gt;For your records:&lt;/b&gt; what this key can read, when that was checked, and how to revoke it.</source>
        <translation>&lt;b&gt;Pour vos dossiers&#xa0;:&lt;/b&gt; ce que cette clé peut lire, quand cela a été vérifié et comment la révoquer.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>&lt;b&gt;No program could open the report.&lt;/b&gt; It is saved here: %1</source>
        <extracomment>%1: where the report lies, folders and all</extracomment>
        <translation>&lt;b&gt;Aucun programme n’a pu ouvrir le rapport.&lt;/b&gt; Il est enregistré ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Edit this key in Stripe: %1</source>
        <translation>Modifier cette clé dans Stripe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row is set to “Write” cannot be seen from outside.</source>
        <translation>Seule la lecture a été testée. De l’extérieur, on ne peut pas voir si une ligne est réglée sur «&#xa0;Write&#xa0;» (écriture).</translation>
    </message>
    <message>
        <source>Stripe account: %1</source>
        <translation>Compte Stripe&#xa0;: %1</translation>
    </message>
    <message>
        <source>There was no key on standard input. Start this once more, paste the key and press Enter.</source>
        <translation>Aucune clé n’est arrivée sur l’entrée standard. Relancez cette commande, collez la clé et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>There is more than one key on standard input. Give only the one that is meant for Combidesk.</source>
        <translation>Plusieurs clés sont arrivées sur l’entrée standard. Donnez uniquement celle qui est destinée à Combidesk.</translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Ask your IT department for the proxy settings of this computer. This says nothing about the key.</source>
        <translation>Le serveur proxy de votre société n’a rien laissé passer. Demandez à votre service informatique les paramètres de proxy de cet ordinateur. Cela ne dit rien de la clé.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Stripe key for Combidesk: report of a check</source>
        <translation>Clé Stripe pour Combidesk&#xa0;: rapport de vérification</translation>
    </message>
    <message numerus="yes">
        <source>Stripe keys for Combidesk: report of %n keys</source>
        <translation>
            <numerusform>Clés Stripe pour Combidesk&#xa0;: rapport sur %n clé</numerusform>
            <numerusform>Clés Stripe pour Combidesk&#xa0;: rapport sur %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe Key Wizard %1. The key itself is not in this report.</source>
        <translation>Stripe Key Wizard %1. La clé elle-même ne figure pas dans ce rapport.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>All saved keys</source>
        <translation>Toutes les clés enregistrées</translation>
    </message>
    <message>
        <source>As remembered on %1; each key’s section says when it was last checked.</source>
        <extracomment>%1: a day, &quot;3 March 2026&quot;</extracomment>
        <translation>Selon les informations conservées au %1&#xa0;; la section de chaque clé indique sa dernière vérification.</translation>
    </message>
    <message>
        <source>Stripe keys report %1</source>
        <extracomment>The name of a file. %1: a day, &quot;2026-11-23&quot;</extracomment>
        <translation>Rapport clés Stripe %1</translation>
    </message>
    <message>
        <source>Stripe key report %1</source>
        <extracomment>The name of a file. %1: the day and the end of the key, &quot;2026-11-23 Ab12&quot;</extracomment>
        <translation>Rapport clé Stripe %1</translation>
    </message>
</context>
<context>
    <name>RevealKeyPage</name>
    <message>
        <source>Reveal the secret key and copy it</source>
        <translation>Affichez la clé secrète et copiez-la</translation>
    </message>
    <message>
        <source>It is in the section “Standard keys”. Stripe shows a live key only once.</source>
        <translation>Elle se trouve dans la section «&#xa0;Standard keys&#xa0;». En mode production, Stripe n’affiche une clé qu’une seule fois.</translation>
    </message>
    <message>
        <source>In the row “Secret key”, reveal the key, then click it to copy it.</source>
        <translation>Sur la ligne «&#xa0;Secret key&#xa0;», affichez la clé, puis cliquez dessus pour la copier.</translation>
    </message>
    <message>
        <source>If it cannot be revealed: press &lt;b&gt;“+ Create secret key”&lt;/b&gt; and choose &lt;b&gt;“Building your own integration”&lt;/b&gt;. Your Stripe administrator then gets a request to verify this, and has to approve it.</source>
        <translation>Si elle ne peut pas être affichée&#xa0;: cliquez sur &lt;b&gt;«&#xa0;+ Create secret key&#xa0;»&lt;/b&gt; et choisissez &lt;b&gt;«&#xa0;Building your own integration&#xa0;»&lt;/b&gt;. Votre administrateur Stripe reçoit alors une demande de vérification et doit l’approuver.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key can do everything&lt;/b&gt; in your Stripe account. Combidesk only reads with it. Give it to nobody else.</source>
        <translation>&lt;b&gt;Cette clé peut tout faire&lt;/b&gt; dans votre compte Stripe. Combidesk s’en sert uniquement pour lire. Ne la donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>I don’t see this key</source>
        <translation>Je ne vois pas cette clé</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Look at the Stripe key “%1” again</source>
        <extracomment>A title in a calendar. %1: the name that the person gave the key</extracomment>
        <translation>Revoir la clé Stripe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open Stripe Key Wizard, choose this key (%1) and press “Check again”. Is the key still needed, and by whom?</source>
        <extracomment>%1: the key as Stripe shows it, &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Ouvrez Stripe Key Wizard, choisissez cette clé (%1) et cliquez sur «&#xa0;Vérifier à nouveau&#xa0;». La clé est-elle encore nécessaire, et à qui&#xa0;?</translation>
    </message>
    <message>
        <source>Look at Stripe key %1</source>
        <extracomment>The name of a file. %1: the day and the end of the key, &quot;2027-03-01 Ab12&quot;</extracomment>
        <translation>Revoir la clé Stripe %1</translation>
    </message>
</context>
<context>
    <name>RotateKeyPage</name>
    <message>
        <source>Press “Rotate key” in Stripe</source>
        <translation>Cliquez sur «&#xa0;Rotate key&#xa0;» dans Stripe</translation>
    </message>
    <message>
        <source>Stripe makes a new key that can read the same. The old one goes on working for some days, so that the bookkeeping does not stop.</source>
        <translation>Stripe crée une nouvelle clé qui peut lire la même chose. L’ancienne fonctionne encore quelques jours, pour que la comptabilité ne s’arrête pas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You began on %1.&lt;/b&gt; If you still have the new key, go on. If not, press “Rotate key” once more, on the new key.</source>
        <extracomment>%1: a day</extracomment>
        <translation>&lt;b&gt;Vous avez commencé le %1.&lt;/b&gt; Si vous avez encore la nouvelle clé, continuez. Sinon, cliquez encore une fois sur «&#xa0;Rotate key&#xa0;», sur la nouvelle clé.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page “API keys”</source>
        <translation>Ouvrir «&#xa0;API keys&#xa0;»</translation>
    </message>
    <message>
        <source>In Stripe, find the key that ends in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Dans Stripe, cherchez la clé qui se termine par &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Press “...” at the end of its row, then “Rotate key”.</source>
        <translation>Cliquez sur «&#xa0;...&#xa0;» au bout de sa ligne, puis sur «&#xa0;Rotate key&#xa0;».</translation>
    </message>
    <message>
        <source>Choose how long the old key still works, and choose the same here. &lt;b&gt;Never “now”&lt;/b&gt;: Combidesk could read nothing until it has the new key.</source>
        <translation>Choisissez combien de temps l’ancienne clé fonctionne encore, et choisissez la même chose ici. &lt;b&gt;Jamais «&#xa0;now&#xa0;»&lt;/b&gt;&#xa0;: Combidesk ne pourrait rien lire avant d’avoir la nouvelle clé.</translation>
    </message>
    <message>
        <source>Copy the new key at once. Stripe shows it only once.</source>
        <translation>Copiez aussitôt la nouvelle clé. Stripe ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>How long the old key still works</source>
        <translation>Combien de temps l’ancienne clé fonctionne encore</translation>
    </message>
    <message>
        <source>I did not press “Rotate key”</source>
        <translation>Je n’ai pas cliqué sur «&#xa0;Rotate key&#xa0;»</translation>
    </message>
</context>
<context>
    <name>RotationSection</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Ancienne clé</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
    <message>
        <source>Rotated in Stripe on</source>
        <translation>Renouvelée dans Stripe le</translation>
    </message>
    <message>
        <source>Old key works until about</source>
        <translation>L’ancienne clé fonctionne jusque vers le</translation>
    </message>
    <message>
        <source>Old key refused by Stripe since</source>
        <translation>Ancienne clé refusée par Stripe depuis le</translation>
    </message>
    <message>
        <source>New key in Combidesk since</source>
        <translation>Nouvelle clé dans Combidesk depuis</translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Combidesk needs the new key</source>
        <translation>Combidesk a besoin de la nouvelle clé</translation>
    </message>
    <message>
        <source>Ended, can be removed</source>
        <translation>Terminée, peut être supprimée</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>En cours de remplacement</translation>
    </message>
    <message>
        <source>Being replaced by %1</source>
        <extracomment>%1: the last letters of the new key, &quot;…Cd34&quot;</extracomment>
        <translation>Remplacée bientôt par %1</translation>
    </message>
    <message>
        <source>refused by Stripe since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>refusée par Stripe depuis le %1</translation>
    </message>
    <message>
        <source>the new key is not entered yet</source>
        <translation>la nouvelle clé n’est pas encore saisie</translation>
    </message>
    <message>
        <source>the new key is not in Combidesk yet</source>
        <translation>la nouvelle clé n’est pas encore dans Combidesk</translation>
    </message>
    <message>
        <source>works until about %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>fonctionne jusqu’au %1 environ</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <extracomment>%1: the last letters of the old key, &quot;…Ab12&quot;</extracomment>
        <translation>à la place de %1</translation>
    </message>
    <message>
        <source>Combidesk has the new key (%1). The rotation ends when the old key does.</source>
        <extracomment>%1: the last letters of a key, &quot;…Cd34&quot;</extracomment>
        <translation>Combidesk a la nouvelle clé (%1). Le renouvellement se termine avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>The new key (%1) is saved as “%2”. Combidesk still has the old one (%3).</source>
        <extracomment>%1 and %3: the last letters of a key, &quot;…Cd34&quot;. %2: the name that the person gave the new key</extracomment>
        <translation>La nouvelle clé (%1) est enregistrée sous «&#xa0;%2&#xa0;». Combidesk a encore l’ancienne (%3).</translation>
    </message>
    <message>
        <source>Stripe refuses the old key (%1) since %2.</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;; %2: a day</extracomment>
        <translation>Stripe refuse l’ancienne clé (%1) depuis le %2.</translation>
    </message>
    <message>
        <source>The old key (%1) still works.</source>
        <translation>L’ancienne clé (%1) fonctionne encore.</translation>
    </message>
    <message>
        <source>The old key (%1) still works, though it was to end about %2. You can end it in Stripe (“Expire key”).</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;; %2: a day</extracomment>
        <translation>L’ancienne clé (%1) fonctionne encore, alors qu’elle devait se terminer vers le %2. Vous pouvez y mettre fin dans Stripe («&#xa0;Expire key&#xa0;»).</translation>
    </message>
    <message>
        <source>The old key (%1) still works, until about %2.</source>
        <translation>L’ancienne clé (%1) fonctionne encore, jusqu’au %2 environ.</translation>
    </message>
    <message>
        <source>Asking Stripe about the old key (%1)…</source>
        <translation>Question à Stripe sur l’ancienne clé (%1)…</translation>
    </message>
    <message>
        <source>It is not known whether the old key (%1) still works. %2</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;; %2: why</extracomment>
        <translation>On ne sait pas si l’ancienne clé (%1) fonctionne encore. %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stripe refuses the old key (%1) already.&lt;/b&gt; Combidesk can read nothing until it has the new key.</source>
        <translation>&lt;b&gt;Stripe refuse déjà l’ancienne clé (%1).&lt;/b&gt; Combidesk ne peut rien lire avant d’avoir la nouvelle clé.</translation>
    </message>
    <message>
        <source>Stripe refuses this key (%1), so nothing can use it any more.</source>
        <extracomment>%1: the last letters of a key, &quot;…Ab12&quot;</extracomment>
        <translation>Stripe refuse cette clé (%1)&#xa0;: plus rien ne peut l’utiliser.</translation>
    </message>
</context>
<context>
    <name>SampleKeyMenu</name>
    <message>
        <source>Copy a sample key</source>
        <translation>Copier une clé d’exemple</translation>
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
    <message>
        <source>Standard secret key</source>
        <translation>Clé secrète standard</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save the key on this computer</source>
        <translation>Enregistrez la clé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stripe shows the key only once. If you save it, you can check it again later, or enter it in Combidesk once more.</source>
        <translation>Stripe n’affiche la clé qu’une seule fois. Si vous l’enregistrez, vous pourrez la vérifier plus tard ou la saisir à nouveau dans Combidesk.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>&amp;Enregistrer la clé</translation>
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
        <source>The key goes into &lt;b&gt;%1&lt;/b&gt;. %2 It is kept nowhere else, and it counts as saved only after it has been read back and compared.</source>
        <extracomment>%1: the name of the keychain, %2: a sentence on what protects the key there</extracomment>
        <translation>Emplacement&#xa0;: &lt;b&gt;%1&lt;/b&gt;. %2 La clé n’est conservée nulle part ailleurs. Elle n’est considérée comme enregistrée qu’après avoir été relue et comparée.</translation>
    </message>
    <message>
        <source>In practice the key is kept only until you close this window.</source>
        <translation>En mode d’entraînement, la clé n’est conservée que jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>This replaces the saved key “%1” (%2). When Combidesk has the new one, delete the old one in Stripe.</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Cela remplace la clé enregistrée «&#xa0;%1&#xa0;» (%2). Quand Combidesk a la nouvelle, supprimez l’ancienne dans Stripe.</translation>
    </message>
    <message>
        <source>If you replace “%1”, it leaves this computer, and Stripe does not show it again.</source>
        <translation>Si vous remplacez «&#xa0;%1&#xa0;», cette clé disparaît de cet ordinateur, et Stripe ne la montre plus.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key belongs to another Stripe account than “%1”.&lt;/b&gt; This key: %2. “%1”: %3.</source>
        <extracomment>%1: the name of the saved key, %2 and %3: Stripe&apos;s numbers of accounts, &quot;acct_1AbC&quot;</extracomment>
        <translation>&lt;b&gt;Cette clé appartient à un autre compte Stripe que «&#xa0;%1&#xa0;».&lt;/b&gt; Cette clé&#xa0;: %2. «&#xa0;%1&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is not known whether this key belongs to the same Stripe account as “%1” (%2).&lt;/b&gt;</source>
        <extracomment>%1: the name of the saved key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>&lt;b&gt;On ne sait pas si cette clé appartient au même compte Stripe que «&#xa0;%1&#xa0;» (%2).&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Save as another key</source>
        <translation>Enregistrer comme une autre clé</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Remplacer l’ancienne clé</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is a test key, and “%1” is a live key.&lt;/b&gt; With a test key, Combidesk sees only test data.</source>
        <translation>&lt;b&gt;C’est une clé de test, et «&#xa0;%1&#xa0;» est une clé de production.&lt;/b&gt; Avec une clé de test, Combidesk ne voit que des données de test.</translation>
    </message>
    <message>
        <source>This is the new key. The old one, “%1” (%2), stays saved until Stripe refuses it.</source>
        <extracomment>%1: the name that the person gave the key, %2: &quot;rk_live_...Ab12&quot;</extracomment>
        <translation>Voici la nouvelle clé. L’ancienne, «&#xa0;%1&#xa0;» (%2), reste enregistrée jusqu’à ce que Stripe la refuse.</translation>
    </message>
    <message>
        <source>It is the new key</source>
        <translation>C’est la nouvelle clé</translation>
    </message>
    <message>
        <source>So it may not be what “Rotate key” has made.</source>
        <translation>Ce n’est donc peut-être pas celle que «&#xa0;Rotate key&#xa0;» a créée.</translation>
    </message>
</context>
<context>
    <name>SavedKeyActions</name>
    <message>
        <source>&amp;Use in Combidesk</source>
        <translation>&amp;Utiliser dans Combidesk</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>R&amp;otate</source>
        <translation>R&amp;enouveler</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Su&amp;pprimer</translation>
    </message>
</context>
<context>
    <name>SavedKeyDelegate</name>
    <message>
        <source>Name for this key</source>
        <translation>Nom de cette clé</translation>
    </message>
</context>
<context>
    <name>SavedKeyDetails</name>
    <message>
        <source>saved on %1</source>
        <translation>enregistrée le %1</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <extracomment>%1: the name that the person gave the key</extracomment>
        <translation>Détails de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>tous les 3 mois</translation>
    </message>
    <message>
        <source>every 6 months</source>
        <translation>tous les 6 mois</translation>
    </message>
    <message>
        <source>every 12 months</source>
        <translation>tous les 12 mois</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>à une date</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The day to look at it again</source>
        <translation>La date à laquelle la revoir</translation>
    </message>
    <message>
        <source>For your calendar</source>
        <translation>Pour votre agenda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>next on %1</source>
        <extracomment>%1: a day, &quot;3 March 2027&quot;</extracomment>
        <translation>prochaine fois le %1</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>La clé a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Save a file for your calendar</source>
        <translation>Enregistrer un fichier pour votre agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>&lt;b&gt;The calendar file is saved&lt;/b&gt; as “%1” in “%2”. Open it, and your calendar takes the day over and reminds you a week before.</source>
        <extracomment>%1: the name of a file. %2: the folder where it lies</extracomment>
        <translation>&lt;b&gt;Le fichier d’agenda est enregistré&lt;/b&gt; sous «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;». Ouvrez-le&#xa0;: votre agenda reprend la date et vous prévient une semaine avant.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The calendar file could not be saved&lt;/b&gt; in “%1”. Choose another folder, or see if the disk is full.</source>
        <translation>&lt;b&gt;Le fichier d’agenda n’a pas pu être enregistré&lt;/b&gt; dans «&#xa0;%1&#xa0;». Choisissez un autre dossier, ou regardez si le disque est plein.</translation>
    </message>
</context>
<context>
    <name>SavedKeyModel</name>
    <message>
        <source>checked on %1</source>
        <translation>vérifiée le %1</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>tried on %1</source>
        <translation>tentative le %1</translation>
    </message>
    <message>
        <source>%1 Space bar: %2.</source>
        <extracomment>%1: what is known of a key; %2: a button, &quot;Check again&quot;</extracomment>
        <translation>%1 Barre d’espace&#xa0;: %2.</translation>
    </message>
    <message>
        <source>not checked this time</source>
        <translation>pas vérifiée cette fois</translation>
    </message>
    <message>
        <source>found in the keychain</source>
        <translation>trouvée dans le trousseau</translation>
    </message>
</context>
<context>
    <name>SavedKeyStatus</name>
    <message>
        <source>Permissions missing</source>
        <translation>Autorisations manquantes</translation>
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
        <source>To be checked again</source>
        <translation>À vérifier à nouveau</translation>
    </message>
    <message>
        <source>Checked on a day to come</source>
        <translation>Vérifiée à une date future</translation>
    </message>
    <message>
        <source>Ready, but pays out by hand</source>
        <translation>Prête, mais virements manuels</translation>
    </message>
    <message>
        <source>Ready, but can read too much</source>
        <translation>Prête, mais peut trop lire</translation>
    </message>
    <message>
        <source>Ready for Combidesk</source>
        <translation>Prête pour Combidesk</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Non vérifiée</translation>
    </message>
</context>
<context>
    <name>SavedKeysCommand</name>
    <message>
        <source>No key is saved here for this user.</source>
        <translation>Aucune clé n’est enregistrée ici pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Not every name is that of a saved key; nothing was checked. --list shows the names. A key itself never belongs on the command line, where others can read it.</source>
        <translation>Tous les noms ne sont pas ceux de clés enregistrées&#xa0;; rien n’a été vérifié. --list affiche les noms. Une clé elle-même ne doit jamais figurer sur la ligne de commande, où d’autres peuvent la lire.</translation>
    </message>
    <message>
        <source>No key is saved here for this user, so nothing was checked.</source>
        <translation>Aucune clé n’est enregistrée ici pour cet utilisateur&#xa0;: rien n’a donc été vérifié.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Not every result could be written to the list of saved keys.</source>
        <translation>Tous les résultats n’ont pas pu être écrits dans la liste des clés enregistrées.</translation>
    </message>
</context>
<context>
    <name>SavedKeysPage</name>
    <message>
        <source>&lt;b&gt;The key was not removed.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;La clé n’a pas été supprimée.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Your saved keys</source>
        <translation>Vos clés enregistrées</translation>
    </message>
    <message>
        <source>&amp;Set up another key</source>
        <translation>Configurer une &amp;autre clé</translation>
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
        <source>Saved keys</source>
        <translation>Clés enregistrées</translation>
    </message>
    <message>
        <source>Check all of &amp;them</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>These keys are in %1. Choose one, or set up another.</source>
        <extracomment>%1: the keychain, &quot;GNOME Keyring&quot; or &quot;your computer&apos;s keychain&quot;</extracomment>
        <translation>Emplacement&#xa0;: %1. Choisissez une clé ou ajoutez-en une autre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;“%1” is no longer saved on this computer.&lt;/b&gt; Another window of this program has removed it.</source>
        <extracomment>%1: the name that the person gave the key</extracomment>
        <translation>&lt;b&gt;«&#xa0;%1&#xa0;» n’est plus enregistrée sur cet ordinateur.&lt;/b&gt; Une autre fenêtre de ce programme l’a supprimée.</translation>
    </message>
</context>
<context>
    <name>SavedKeysText</name>
    <message>
        <source>checked on %1</source>
        <translation>vérifiée le %1</translation>
    </message>
    <message>
        <source>What was remembered about this key cannot be read.</source>
        <translation>Ce qui était noté sur cette clé ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>SavedKeysToolbar</name>
    <message numerus="yes">
        <source>Needs attention (%n)</source>
        <extracomment>%n: how many of the saved keys</extracomment>
        <translation>
            <numerusform>À traiter (%n)</numerusform>
            <numerusform>À traiter (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the saved keys</source>
        <translation>Rechercher dans les clés enregistrées</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Par résultat</translation>
    </message>
    <message>
        <source>By review day</source>
        <translation>Par date de contrôle</translation>
    </message>
    <message>
        <source>No saved key is like that.</source>
        <translation>Aucune clé enregistrée ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>SavedKeysWords</name>
    <message numerus="yes">
        <source>&lt;b&gt;Stopped.&lt;/b&gt; %1 of %2 keys are checked, %n are not.</source>
        <extracomment>%1 of %2 keys are checked</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Arrêté.&lt;/b&gt; Clés vérifiées&#xa0;: %1 sur %2. Il en reste %n.</numerusform>
            <numerusform>&lt;b&gt;Arrêté.&lt;/b&gt; Clés vérifiées&#xa0;: %1 sur %2. Il en reste %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 of %2 keys were checked, %n could not be.&lt;/b&gt;</source>
        <extracomment>%1 of %2 keys were checked</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Clés vérifiées&#xa0;: %1 sur %2. Pour %n, cela n’a pas été possible.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;Clés vérifiées&#xa0;: %1 sur %2. Pour %n, cela n’a pas été possible.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;All %n keys are checked.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n clé est vérifiée.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;Les %n clés sont vérifiées.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>La liste dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing something</source>
        <translation>
            <numerusform>%n incomplète</numerusform>
            <numerusform>%n incomplètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expirée</numerusform>
            <numerusform>%n expirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n inutilisable</numerusform>
            <numerusform>%n inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n non vérifiée</numerusform>
            <numerusform>%n non vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;48 keys&quot;; %2: &quot;45 ready, 2 missing something, 1 expired&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n to be looked at this month.</source>
        <extracomment>%1: &quot;48 keys: 48 ready&quot;; %n: how many of them</extracomment>
        <translation>
            <numerusform>%1&#xa0;; %n à revoir ce mois-ci.</numerusform>
            <numerusform>%1&#xa0;; %n à revoir ce mois-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checked, %n left</source>
        <extracomment>%1 of %2 keys</extracomment>
        <translation>
            <numerusform>%1 sur %2 vérifiées, il en reste %n</numerusform>
            <numerusform>%1 sur %2 vérifiées, il en reste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was found about %n keys could not be written to the list. See if the disk is full.</source>
        <translation>
            <numerusform>Le résultat pour %n clé n’a pas pu être écrit dans la liste. Assurez-vous que le disque n’est pas plein.</numerusform>
            <numerusform>Les résultats pour %n clés n’ont pas pu être écrits dans la liste. Assurez-vous que le disque n’est pas plein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Voir quoi faire</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n being replaced</source>
        <translation>
            <numerusform>%n en cours de remplacement</numerusform>
            <numerusform>%n en cours de remplacement</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Check the old key</source>
        <translation>Vérifier l’ancienne clé</translation>
    </message>
    <message>
        <source>Remove the old key</source>
        <translation>Supprimer l’ancienne clé</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation>Connecter Stripe à Combidesk</translation>
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
    <message>
        <source>Does Combidesk have the key now?</source>
        <translation>Combidesk a-t-il la clé maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>It is not saved on this computer, and closing takes it from the clipboard. If Combidesk does not have it, you will need to make a new one.</source>
        <translation>Elle n’est pas enregistrée sur cet ordinateur, et elle quitte le presse-papiers à la fermeture. Si Combidesk ne l’a pas, il vous faudra en créer une nouvelle.</translation>
    </message>
    <message>
        <source>Combidesk has it, close</source>
        <translation>Combidesk l’a, fermer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Connect Stripe to Combidesk</source>
        <translation>Connecter Stripe à Combidesk</translation>
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
        <translation>«&#xa0;Developers&#xa0;», «&#xa0;API&#xa0;keys&#xa0;»</translation>
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
        <source>Rotate the key</source>
        <translation>Renouveler la clé</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
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
    <name>WizardButtons</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
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
        <source>One of the letters comes from another alphabet and only looks right. Copy the key directly from Stripe, not from a document or a picture.</source>
        <translation>L’une des lettres vient d’un autre alphabet, même si elle semble juste. Copiez la clé directement dans Stripe, pas depuis un document ou une image.</translation>
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
        <source>Stripe did not answer in time. Check again in a moment. This says nothing about the key.</source>
        <translation>Stripe n’a pas répondu à temps. Vérifiez à nouveau dans un instant. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>Your company’s proxy server let nothing through. Enter your user name and password for it, or ask your IT department. This says nothing about the key.</source>
        <translation>Le serveur proxy de votre société n’a rien laissé passer. Saisissez le nom d’utilisateur et le mot de passe du proxy, ou adressez-vous à votre service informatique. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so the key was not sent. Something in your network may be reading along: ask your IT department.</source>
        <translation>La connexion à Stripe n’est pas sécurisée&#xa0;: la clé n’a donc pas été envoyée. Quelque chose dans votre réseau intercepte peut-être les échanges&#xa0;: adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>Something in your network answered in Stripe’s place and pointed to another address. In a hotel or train, log in to the Wi-Fi first. Then check again.</source>
        <translation>Quelque chose dans votre réseau a répondu à la place de Stripe et renvoyait vers une autre adresse. À l’hôtel ou dans le train, connectez-vous d’abord au Wi-Fi. Puis vérifiez à nouveau.</translation>
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
        <source>The keychain does not give out this key. It may be locked, or the key was removed there. Unlock the keychain and try again, or replace the key.</source>
        <translation>Le trousseau ne fournit pas cette clé. Il est peut-être verrouillé, ou la clé en a été supprimée. Déverrouillez le trousseau et réessayez, ou remplacez la clé.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key unchanged, so it does not count as saved. Try again, or continue without saving.</source>
        <translation>Le trousseau n’a pas conservé la clé à l’identique&#xa0;: elle n’est donc pas considérée comme enregistrée. Réessayez ou continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>The list of saved keys could not be written. See if the disk is full, then try again.</source>
        <translation>La liste des clés enregistrées n’a pas pu être écrite. Assurez-vous que le disque n’est pas plein, puis réessayez.</translation>
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
        <source>Another Stripe code</source>
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
        <source>The key works, and Combidesk can read %1 of 11 resources. Add what is missing in Stripe, then check again. The key stays the same.</source>
        <translation>La clé fonctionne et Combidesk peut lire %1 des 11 éléments. Ajoutez dans Stripe ce qui manque, puis vérifiez à nouveau. La clé reste la même.</translation>
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
        <source>Your login to this computer protects it there.</source>
        <translation>Elle y est protégée par votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is encrypted there with the password of the keychain.</source>
        <translation>Elle y est chiffrée avec le mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>This keychain has no password: whoever can read the files of this computer can read the key. You can give it one in the program Passwords and Keys.</source>
        <translation>Ce trousseau n’a pas de mot de passe&#xa0;: toute personne qui peut lire les fichiers de cet ordinateur peut lire la clé. Vous pouvez lui en donner un dans le programme Mots de passe et clés.</translation>
    </message>
    <message>
        <source>How well it is protected there depends on how you set up this keychain.</source>
        <translation>Sa protection y dépend de la façon dont vous avez réglé ce trousseau.</translation>
    </message>
    <message>
        <source>KeePassXC puts it into its recycle bin, where it can be read until you empty that.</source>
        <translation>KeePassXC la met dans sa corbeille, où elle reste lisible jusqu’à ce que vous la vidiez.</translation>
    </message>
    <message>
        <source>Your computer’s keychain may keep it for a while, for example in a recycle bin.</source>
        <translation>Le trousseau de votre ordinateur la garde peut-être encore un moment, par exemple dans une corbeille.</translation>
    </message>
    <message>
        <source>Opening and closing balance</source>
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
        <source>What arrived in the bank account</source>
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
        <source>Stripe is receiving many requests from your account just now. Wait a minute, then check again. The key is not the cause.</source>
        <translation>Stripe reçoit en ce moment beaucoup de requêtes de votre compte. Attendez une minute, puis vérifiez à nouveau. La clé n’est pas en cause.</translation>
    </message>
    <message>
        <source>Stripe has a problem at the moment. Wait a few minutes, then check again. The key is not the cause.</source>
        <translation>Stripe rencontre un problème en ce moment. Attendez quelques minutes, puis vérifiez à nouveau. La clé n’est pas en cause.</translation>
    </message>
    <message>
        <source>Stripe could not be reached. See if this computer is connected to the internet, then check again. This says nothing about the key.</source>
        <translation>Stripe n’a pas pu être joint. Assurez-vous que cet ordinateur est connecté à Internet, puis vérifiez à nouveau. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>The answer does not look like one of Stripe’s. In a hotel or train, log in to the Wi-Fi first. Then check again. This says nothing about the key.</source>
        <translation>La réponse ne ressemble pas à celles de Stripe. À l’hôtel ou dans le train, connectez-vous d’abord au Wi-Fi. Puis vérifiez à nouveau. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>Test. A simulator answered, not Stripe. Nothing in this report is real.</source>
        <translation>Test. C’est un simulateur qui a répondu, pas Stripe. Rien n’est réel dans ce rapport.</translation>
    </message>
    <message>
        <source>Practice. Nothing in this report is real.</source>
        <translation>Mode d’entraînement. Rien n’est réel dans ce rapport.</translation>
    </message>
    <message>
        <source>The key works, but can read more than needed</source>
        <translation>La clé fonctionne, mais peut lire plus que nécessaire</translation>
    </message>
    <message>
        <source>It was probably made from a template, or for a third-party application. In Stripe, edit the key and set every row except the ten for Combidesk to “None”.</source>
        <translation>Elle a sans doute été créée à partir d’un modèle ou pour une application tierce. Modifiez-la dans Stripe et réglez tout sur «&#xa0;None&#xa0;» (aucun), sauf les dix lignes pour Combidesk.</translation>
    </message>
    <message>
        <source>In Stripe, edit the key and set every row except the ten for Combidesk to “None”.</source>
        <translation>Modifiez la clé dans Stripe et réglez tout sur «&#xa0;None&#xa0;» (aucun), sauf les dix lignes pour Combidesk.</translation>
    </message>
    <message>
        <source>Not more than needed: of eight other things that were tried, it can read none.</source>
        <translation>Pas plus que nécessaire&#xa0;: sur huit autres éléments essayés, la clé ne peut en lire aucun.</translation>
    </message>
    <message>
        <source>Stripe does not accept this key. It may have been deleted, or a letter is missing. Copy it in Stripe once more, or make a new key.</source>
        <translation>Stripe n’accepte pas cette clé. Elle a peut-être été supprimée, ou il manque un caractère. Copiez-la à nouveau dans Stripe ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Stripe has switched this key off, because others could read it in public. Make a new key, and do not use this one again.</source>
        <translation>Stripe a désactivé cette clé, car d’autres pouvaient la lire publiquement. Créez une nouvelle clé et n’utilisez plus celle-ci.</translation>
    </message>
    <message>
        <source>This key came from a platform that works with your Stripe account, and has expired. Make a key of your own in Stripe, then enter it here.</source>
        <translation>Cette clé vient d’une plateforme qui utilise votre compte Stripe, et elle a expiré. Créez votre propre clé dans Stripe, puis saisissez-la ici.</translation>
    </message>
    <message>
        <source>This key may no longer reach the Stripe account. Access was taken back there. Make a new key in that account, then enter it here.</source>
        <translation>Cette clé n’a plus accès au compte Stripe. L’accès y a été retiré. Créez une nouvelle clé dans ce compte, puis saisissez-la ici.</translation>
    </message>
    <message>
        <source>Stripe says that this account is closed. Log in to Stripe to see why, or ask Stripe’s support. The key is not the cause.</source>
        <translation>Selon Stripe, ce compte est fermé. Connectez-vous à Stripe pour voir pourquoi, ou adressez-vous au support de Stripe. La clé n’est pas en cause.</translation>
    </message>
    <message>
        <source>Stripe says that this account cannot take real payments yet. Log in to Stripe and finish its setup there. The key is not the cause.</source>
        <translation>Selon Stripe, ce compte ne peut pas encore recevoir de vrais paiements. Connectez-vous à Stripe et terminez-y sa configuration. La clé n’est pas en cause.</translation>
    </message>
    <message>
        <source>Stripe holds this back until something in the account is settled. Log in to Stripe and see what it asks for. The key is not the cause.</source>
        <translation>Stripe bloque cela tant que quelque chose n’est pas réglé dans le compte. Connectez-vous à Stripe et voyez ce qu’il demande. La clé n’est pas en cause.</translation>
    </message>
    <message>
        <source>Stripe does not answer from this place. If you use a VPN, switch it off, or try from another network. This says nothing about the key.</source>
        <translation>Stripe ne répond pas depuis cet endroit. Si vous utilisez un VPN, désactivez-le, ou essayez depuis un autre réseau. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>Stripe no longer understands this version of the program. Get the newest version, then check again. The key is not the cause.</source>
        <translation>Stripe ne comprend plus cette version du programme. Installez la version la plus récente, puis vérifiez à nouveau. La clé n’est pas en cause.</translation>
    </message>
    <message>
        <source>The key did not arrive at Stripe. Something in your network took it out: ask your IT department. This says nothing about the key.</source>
        <translation>La clé n’est pas arrivée chez Stripe. Quelque chose dans votre réseau l’a retirée&#xa0;: adressez-vous à votre service informatique. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>Stripe answered something that this program does not know. Check again later. If it stays, copy the details for Stripe’s support. This says nothing against the key.</source>
        <translation>Stripe a répondu quelque chose que ce programme ne connaît pas. Vérifiez à nouveau plus tard. Si cela persiste, copiez les détails pour le support de Stripe. Cela ne dit rien contre la clé.</translation>
    </message>
    <message>
        <source>Something in your network does not let this program reach Stripe, such as a company’s filter. Ask your IT department to allow api.stripe.com. This says nothing about the key.</source>
        <translation>Quelque chose dans votre réseau empêche ce programme de joindre Stripe, par exemple un filtre de votre société. Demandez à votre service informatique d’autoriser api.stripe.com. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>Something in your network wants this computer to show a certificate of its own. Ask your IT department. This says nothing about the key.</source>
        <translation>Quelque chose dans votre réseau demande à cet ordinateur un certificat qui lui soit propre. Adressez-vous à votre service informatique. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>Key not accepted by Stripe</source>
        <translation>Clé non acceptée par Stripe</translation>
    </message>
    <message>
        <source>Key switched off</source>
        <translation>Clé désactivée</translation>
    </message>
    <message>
        <source>Platform’s key expired</source>
        <translation>Clé de la plateforme expirée</translation>
    </message>
    <message>
        <source>Access taken back</source>
        <translation>Accès retiré</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Compte fermé</translation>
    </message>
    <message>
        <source>Account not set up yet</source>
        <translation>Compte pas encore configuré</translation>
    </message>
    <message>
        <source>Something to settle in Stripe</source>
        <translation>Quelque chose à régler dans Stripe</translation>
    </message>
    <message>
        <source>Not served from this place</source>
        <translation>Impossible depuis cet endroit</translation>
    </message>
    <message>
        <source>Program too old for Stripe</source>
        <translation>Programme trop ancien pour Stripe</translation>
    </message>
    <message>
        <source>Key did not arrive</source>
        <translation>Clé non arrivée</translation>
    </message>
    <message>
        <source>Unknown answer of Stripe’s</source>
        <translation>Réponse inconnue de Stripe</translation>
    </message>
    <message>
        <source>Blocked in this network</source>
        <translation>Bloqué dans ce réseau</translation>
    </message>
    <message>
        <source>Certificate or clock out of date</source>
        <translation>Certificat ou horloge à revoir</translation>
    </message>
    <message>
        <source>Certificate demanded</source>
        <translation>Certificat demandé</translation>
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
        <source>Status %1, code %2, request %3</source>
        <extracomment>%1 is an HTTP status such as 403, %2 Stripe&apos;s code, %3 its number of the request, &quot;req_...&quot;</extracomment>
        <translation>Statut %1, code %2, requête %3</translation>
    </message>
    <message>
        <source>This computer says it is %1. On that day the certificate that vouches for Stripe does not count. If the date is wrong, set the clock, then check again. If it is right, ask your IT department. The key was not sent.</source>
        <extracomment>%1 is a date such as &quot;3 March 2031&quot;</extracomment>
        <translation>Selon cet ordinateur, nous sommes le %1. Ce jour-là, le certificat qui répond de Stripe ne compte pas. Si la date est fausse, réglez l’horloge, puis vérifiez à nouveau. Si elle est juste, adressez-vous à votre service informatique. La clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so no key can be saved on it. You can use a key without saving it.</source>
        <translation>Aucun trousseau ne fonctionne sur cet ordinateur&#xa0;: aucune clé ne peut y être enregistrée. Vous pouvez utiliser une clé sans l’enregistrer.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so no key can be saved on it. To get one, install the package “gnome-keyring”, or on KDE “kwalletmanager”, then log out and in again. You can also use a key without saving it.</source>
        <translation>Aucun trousseau ne fonctionne sur cet ordinateur&#xa0;: aucune clé ne peut y être enregistrée. Installez le paquet «&#xa0;gnome-keyring&#xa0;» ou, sous KDE, «&#xa0;kwalletmanager&#xa0;», puis fermez la session et rouvrez-la. Vous pouvez aussi utiliser une clé sans l’enregistrer.</translation>
    </message>
    <message>
        <source>KWallet is on this computer, but switched off for programs like this one. In System Settings, under “KDE Wallet”, tick “Enable the KDE wallet subsystem” and “Use KWallet for the Secret Service interface”. Then log out and in again.</source>
        <translation>KWallet est sur cet ordinateur, mais désactivé pour les programmes comme celui-ci. Dans la Configuration du système, sous «&#xa0;KDE Wallet&#xa0;», cochez «&#xa0;Enable the KDE wallet subsystem&#xa0;» et «&#xa0;Use KWallet for the Secret Service interface&#xa0;». Puis fermez la session et rouvrez-la.</translation>
    </message>
    <message>
        <source>The keychain asked for your permission in a window of its own and did not get it. Try again, and allow it there.</source>
        <translation>Le trousseau a demandé votre autorisation dans sa propre fenêtre et ne l’a pas reçue. Réessayez et autorisez-le dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for a window that asks for your password, then try again. If there is none, log out and in again.</source>
        <translation>Le trousseau n’a pas répondu. Cherchez une fenêtre qui demande votre mot de passe, puis réessayez. S’il n’y en a pas, fermez la session et rouvrez-la.</translation>
    </message>
    <message>
        <source>The keychain is open, but it could not write. See if the disk is full, then try again.</source>
        <translation>Le trousseau est ouvert, mais n’a pas pu écrire. Vérifiez si le disque est plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Keychain switched off</source>
        <translation>Trousseau désactivé</translation>
    </message>
    <message>
        <source>Keychain not allowed</source>
        <translation>Trousseau non autorisé</translation>
    </message>
    <message>
        <source>Keychain could not write</source>
        <translation>Le trousseau n’a pas pu écrire</translation>
    </message>
    <message>
        <source>Something is attached to the key, so it is not certain where the key begins or ends. Nothing was sent. Copy only the key, from its first to its last letter.</source>
        <translation>Quelque chose est collé à la clé&#xa0;: on ne sait donc pas avec certitude où elle commence ou finit. Rien n’a été envoyé. Copiez seulement la clé, de la première à la dernière lettre.</translation>
    </message>
    <message>
        <source>It is not certain where the key ends: behind a gap or a line break there are letters that may belong to it. Nothing was sent. Copy only the key, from its first to its last letter.</source>
        <translation>On ne sait pas avec certitude où la clé finit&#xa0;: après un vide ou un saut de ligne, il y a des lettres qui peuvent en faire partie. Rien n’a été envoyé. Copiez seulement la clé, de la première à la dernière lettre.</translation>
    </message>
    <message>
        <source>A hyphen divides the key at the end of a line. Keys have no hyphens, so more may have been changed. Copy the key directly from Stripe, not from a document.</source>
        <translation>Un trait d’union coupe la clé en fin de ligne. Les clés n’en contiennent pas&#xa0;: autre chose a donc pu être modifié. Copiez la clé directement dans Stripe, pas dans un document.</translation>
    </message>
    <message>
        <source>The key is written in groups, with spaces or hyphens between them. Stripe writes it in one piece. Copy the key directly from Stripe.</source>
        <translation>La clé est écrite par groupes, séparés par des espaces ou des traits d’union. Stripe l’écrit d’un seul tenant. Copiez la clé directement dans Stripe.</translation>
    </message>
    <message>
        <source>This comes from a web address, where “%” and a number stand for some characters. Copy only the key, directly from Stripe.</source>
        <translation>Ceci vient d’une adresse web, où «&#xa0;%&#xa0;» suivi d’un nombre remplace certains caractères. Copiez seulement la clé, directement dans Stripe.</translation>
    </message>
    <message>
        <source>The key begins with capital letters. Stripe writes the beginning in small letters (“rk_live_”), so other letters may have been changed too. Copy the key directly from Stripe.</source>
        <translation>La clé commence par des majuscules. Stripe écrit le début en minuscules («&#xa0;rk_live_&#xa0;»)&#xa0;: d’autres lettres ont donc pu être modifiées. Copiez la clé directement dans Stripe.</translation>
    </message>
    <message>
        <source>At the beginning of the key there are hyphens, full stops or spaces instead of the underscores (“rk_live_”), so more may have been changed. Copy the key directly from Stripe.</source>
        <translation>Au début de la clé, des traits d’union, des points ou des espaces remplacent les tirets bas («&#xa0;rk_live_&#xa0;»)&#xa0;: autre chose a donc pu être modifié. Copiez la clé directement dans Stripe.</translation>
    </message>
    <message>
        <source>At the beginning of the key a letter was taken for another one that looks like it, as from a picture. Copy the key directly from Stripe.</source>
        <translation>Au début de la clé, une lettre a été prise pour une autre qui lui ressemble, comme dans une image. Copiez la clé directement dans Stripe.</translation>
    </message>
    <message>
        <source>There is a character (NUL) in this text that no key has, so it may be damaged. Nothing was sent. Copy the key directly from Stripe.</source>
        <translation>Ce texte contient un caractère (NUL) qu’aucune clé ne contient&#xa0;: il est peut-être abîmé. Rien n’a été envoyé. Copiez la clé directement dans Stripe.</translation>
    </message>
    <message>
        <source>The letter “%1” only looks right: keys have no such letter. Copy the key directly from Stripe, not from a document or a picture.</source>
        <translation>La lettre «&#xa0;%1&#xa0;» n’est juste qu’en apparence&#xa0;: les clés n’ont pas cette lettre. Copiez la clé directement dans Stripe, pas dans un document ni une image.</translation>
    </message>
    <message>
        <source>At the beginning of the key “%1” stands for another letter that looks like it, as from a picture. Copy the key directly from Stripe.</source>
        <translation>Au début de la clé, «&#xa0;%1&#xa0;» remplace une autre lettre qui lui ressemble, comme dans une image. Copiez la clé directement dans Stripe.</translation>
    </message>
    <message>
        <source>Found the key in a longer text; the rest was not kept.</source>
        <translation>La clé a été trouvée dans un texte plus long&#xa0;; le reste n’a pas été gardé.</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>barres obliques inverses</translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %2 can no longer be read.</source>
        <extracomment>%1 is a day, %2 Stripe&apos;s name of one resource or of several, in English</extracomment>
        <translation>
            <numerusform>Depuis le %1&#xa0;: %2 ne peut plus être lu.</numerusform>
            <numerusform>Depuis le %1&#xa0;: %2 ne peuvent plus être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %2 can be read again.</source>
        <extracomment>%1 is a day, %2 Stripe&apos;s name of one resource or of several, in English</extracomment>
        <translation>
            <numerusform>Depuis le %1&#xa0;: %2 peut de nouveau être lu.</numerusform>
            <numerusform>Depuis le %1&#xa0;: %2 peuvent de nouveau être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Combidesk needs “%1” as well now: this is our change.</source>
        <extracomment>A sentence. %1 is Stripe&apos;s name of a resource, in English.</extracomment>
        <translation>Combidesk a désormais aussi besoin de «&#xa0;%1&#xa0;»&#xa0;: ce changement vient de nous.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The report is saved&lt;/b&gt; as “%1” in “%2”.</source>
        <translation>&lt;b&gt;Le rapport est enregistré&lt;/b&gt; sous «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&lt;b&gt;The report could not be saved&lt;/b&gt; in “%1”. Choose another folder, or see if the disk is full.</source>
        <translation>&lt;b&gt;Le rapport n’a pas pu être enregistré&lt;/b&gt; dans «&#xa0;%1&#xa0;». Choisissez un autre dossier ou assurez-vous que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Stripe pays out automatically, as Combidesk needs it.</source>
        <translation>Stripe verse automatiquement, comme Combidesk en a besoin.</translation>
    </message>
    <message>
        <source>Only reading was tested. Whether a row is set to “Write” cannot be seen from outside.</source>
        <translation>Seule la lecture a été testée. De l’extérieur, on ne peut pas voir si une ligne est réglée sur «&#xa0;Write&#xa0;» (écriture).</translation>
    </message>
    <message>
        <source>&lt;b&gt;This key could not be checked.&lt;/b&gt; Check it again when Stripe can be reached.</source>
        <translation>&lt;b&gt;Cette clé n’a pas pu être vérifiée.&lt;/b&gt; Vérifiez-la à nouveau dès que Stripe est joignable.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Combidesk cannot read everything with this key yet.&lt;/b&gt; It lacks: %1.</source>
        <translation>&lt;b&gt;Avec cette clé, Combidesk ne peut pas encore tout lire.&lt;/b&gt; Il manque&#xa0;: %1.</translation>
    </message>
</context>
</TS>
