/** The sentences of the form: those of the first object are put into the HTML when it is built, `messages` is what the scripts say. */

export const form = {
  pageTitle: 'Proposer un conseil',
  introPurpose:
    'Vous connaissez une astuce, une adresse ou une démarche qui aide à trouver du travail ? Partagez-la ici : elle peut débloquer quelqu’un dès demain.',
  introProcess:
    'Une personne lit chaque envoi, corrige le texte si besoin et le publie s’il peut servir ; vos mots d’origine sont gardés, et un lien secret vous permet de suivre ce qu’ils deviennent.',
  introTime:
    'Comptez trois minutes environ. Il n’y a pas de compte à créer, et rien ne vous oblige à dire qui vous êtes.',
  giftsTitle: 'Ce que vous pouvez donner, et comment',
  giftAdvice: 'Un conseil',
  giftAdviceHow: 'une direction pour la recherche, ou une action simple : le formulaire ci-dessous suffit.',
  giftRegional: 'Une piste propre à un lieu',
  giftRegionalHow: 'une aide, une adresse ou un atelier près de chez vous : dites où dans le formulaire.',
  giftData: 'Des données',
  giftDataHow: 'décrivez-les, et donnez l’adresse où elles se trouvent.',
  giftDataMore: 'Les données que nous cherchons',
  giftService: 'Un service',
  giftServiceHow: 'ce que votre organisme peut offrir, à qui et où.',
  giftServiceMore: 'Comment un service est relié à ce site',
  giftCode: 'Du code',
  giftCodeHow: 'ce site est un logiciel libre : dites ce que vous aimeriez faire.',
  giftCodeMore: 'Le code source',
  giftMoney: 'Un don',
  giftMoneyHow: 'il aide à faire vivre ce site.',
  giftMoneyMore: 'Faire un don',
  wantedTitle: 'Des conseils manquent pour',
  noScript:
    'Ce formulaire marche aussi sans JavaScript : rien ne part avant que vous appuyiez sur le bouton. Votre brouillon n’est pas gardé sur cet appareil, et nous ne vous montrons pas les conseils qui ressemblent au vôtre.',
  draftFound: 'Nous avons retrouvé votre brouillon sur cet appareil.',
  draftErase: 'Effacer le brouillon',

  kindLegend: 'Que voulez-vous proposer ?',
  kindStrategy: 'Une stratégie pour la recherche',
  kindStrategyExample: 'Par exemple : viser d’abord les petites entreprises, qui publient peu d’annonces.',
  kindAction: 'Une action à faire dans la journée',
  kindActionExample: 'Par exemple : relancer par téléphone une entreprise qui n’a pas répondu.',
  kindRegional: 'Une piste propre à un lieu',
  kindRegionalExample: 'Par exemple : un garage solidaire qui loue des voitures à petit prix dans votre département.',
  kindOthers: 'Ou un autre coup de main :',
  kindData: 'Partager des données',
  kindDataExample: 'Par exemple : une liste à jour des ateliers gratuits de votre ville.',
  kindService: 'Proposer un service',
  kindServiceExample: 'Par exemple : votre association prête des tenues pour les entretiens.',
  kindCode: 'Écrire du code',
  kindCodeExample: 'Par exemple : un correctif ou un outil pour améliorer ce site.',
  kindOther: 'Autre chose',
  kindOtherExample: 'Par exemple : une erreur que vous avez vue, une idée difficile à classer.',

  adviceLegend: 'Votre conseil',
  titleLabel: 'Titre',
  titleHint:
    'Une phrase courte, de 5 à 120 caractères. Par exemple : « Demander une lettre de recommandation à un ancien chef ».',
  bodyLabel: 'Explication',
  bodyHint:
    'Avec vos mots : quoi faire, comment s’y prendre, pourquoi cela aide. De 20 à 5 000 caractères. N’y écrivez pas d’informations personnelles, sur vous ou sur quelqu’un d’autre.',
  linkLabel: 'Lien utile',
  linkHint: 'Une adresse de site, par exemple www.exemple.fr/ateliers',

  similarTitle: 'Cela ressemble à…',
  similarHint:
    'Si un de ces conseils dit la même chose, inutile de l’écrire une seconde fois. Si le vôtre apporte autre chose, envoyez-le : il est le bienvenu.',

  whenLegend: 'À qui cela peut-il servir ?',
  usefulWhenLabel: 'Dans quelle situation est-ce utile ?',
  usefulWhenHint: 'Par exemple : « quand on habite loin et qu’on n’a pas de voiture ».',
  situationsSummary: 'Préciser la situation',
  situationsHint:
    'Décrivez les personnes à qui ce conseil peut servir, pas vous. Laissez « peu importe » partout où cela ne change rien.',
  anySituation: 'Peu importe',
  placeLabel: 'Lieu',
  placeHint:
    'Commune, département ou région. Obligatoire pour une piste propre à un lieu, sinon laissez vide si le conseil vaut partout.',
  placeScripted: 'Écrivez au moins deux lettres, puis choisissez dans la liste.',
  placeUnscripted:
    'Écrivez le nom en entier, ou un code postal. Si plusieurs lieux y répondent, nous vous demanderons lequel.',
  placeList: 'Lieux proposés',

  youLegend: 'Vous',
  youHint: 'Rien n’est obligatoire ici.',
  roleLabel: 'Vous êtes',
  roleNone: 'Je préfère ne pas le dire',
  roleJobSeeker: 'En recherche d’emploi',
  roleCounsellor: 'Conseiller ou conseillère',
  roleRecruiter: 'Recruteur ou recruteuse',
  roleAssociation: 'Membre d’une association',
  roleOther: 'Autre',
  nameLabel: 'Nom ou prénom',
  nameHint: 'Il n’est pas publié, sauf si vous cochez la case ci-dessous.',
  emailLabel: 'Adresse e-mail',
  emailHint:
    'Pour pouvoir vous écrire au sujet de cette contribution. Elle n’est jamais publiée. Par exemple : prenom@exemple.fr',
  mayBeNamed: 'Si mon conseil est publié, vous pouvez afficher ce nom à côté.',

  consentLegend: 'Ce que nous gardons',
  consentWhat:
    'Ce qui est gardé : ce que vous écrivez et cochez ici, ainsi que votre nom et votre adresse e-mail si vous les donnez.',
  consentWhy:
    'Pourquoi : lire votre proposition, la corriger, la publier si elle peut servir, et pouvoir vous répondre.',
  consentHowLong:
    'Combien de temps : votre nom et votre adresse e-mail sont effacés un an après le dernier échange ; seul reste votre nom si vous avez accepté qu’il figure sur le conseil publié. Le texte, lui, est conservé.',
  consentRights:
    'Vos droits : nous gardons tout cela parce que vous l’acceptez, et vous pouvez changer d’avis à n’importe quel moment. Votre lien de suivi permet d’effacer vos coordonnées et, tant que votre conseil n’est pas publié, de le retirer. L’organisme qui gère ce site en est responsable : vous pouvez lui demander de vous montrer ce qui vous concerne, de vous en donner une copie, de le corriger, de l’effacer ou de ne plus s’en servir. Si sa réponse ne vous suffit pas, vous pouvez saisir la Cnil (cnil.fr).',
  consentLabel: 'J’accepte que ma contribution soit conservée, relue, corrigée et publiée, comme expliqué ci-dessus.',
  trap: 'Laissez ce champ vide',
  stepNext: 'Continuer',
  stepBack: 'Revenir',
  reviewTitle: 'Ce que vous allez envoyer',
  submit: 'Envoyer ma contribution',
  goOnInOther: 'Continue in English, with what I have written',

  sentTitle: 'Merci, votre contribution est bien arrivée',
  sentWhatNext: 'Une personne va la lire. Pour savoir ce qu’elle devient, ouvrez ce lien quand vous voulez :',
  sentSimilarTitle: 'On nous a déjà parlé de…',
  sentKeep: 'Gardez ce lien : il est secret, et c’est lui qui permet de suivre votre contribution.',
  copy: 'Copier le lien',
  again: 'Proposer un autre conseil',
};

export const messages = {
  errorTitlePrefix: 'Erreur : ',
  errorCountOne: 'Il reste un point à corriger',
  errorCountMany: 'Il reste {count} points à corriger',
  kindMissing: 'Dites ce que vous voulez proposer : choisissez une des réponses.',
  linkNotHttps: 'Ce lien doit être l’adresse d’une page. Par exemple : https://www.exemple.fr/ateliers',
  placeMissing: 'Indiquez le lieu concerné : écrivez deux lettres, puis choisissez dans la liste.',
  placeNotChosen:
    'Ce lieu n’a pas été choisi dans la liste. Choisissez une des réponses proposées, ou effacez ce que vous avez écrit.',
  emailWrong: 'Cette adresse e-mail semble incomplète. Par exemple : prenom@exemple.fr',
  nameMissing: 'Vous acceptez que votre nom soit affiché : écrivez-le, ou décochez la case plus bas.',
  consentMissing: 'Pour envoyer, cochez la case qui donne votre accord.',
  stepTitle: 'Étape {number} sur {count} : {name}',
  stepNames: ['ce que vous donnez', 'votre conseil', 'qui vous êtes', 'vérifier et envoyer'],
  change: 'Modifier : {name}',
  nothing: 'Rien n’est écrit ici.',
  missing: (count: number) => `Encore au moins ${characters(count)}.`,
  left: (count: number) => `Il reste ${characters(count)}.`,
  excess: (count: number) => `${characters(count)} de trop.`,
  checking:
    'Vérification contre les envois automatiques… Cela peut prendre quelques secondes sur un appareil un peu lent.',
  unreachable:
    'Nous n’avons pas reçu de réponse : votre envoi n’est peut-être pas arrivé. Rien n’est perdu, tout ce que vous avez écrit est encore là. Vérifiez votre connexion, puis envoyez à nouveau : une seule contribution sera gardée.',
  tooMany:
    'Il y a eu beaucoup d’envois depuis cette connexion. Tout ce que vous avez écrit est encore là : réessayez dans dix minutes ou, si cela ne suffit pas, demain.',
  refused:
    'Le service n’a pas pu enregistrer votre contribution. Tout ce que vous avez écrit est encore là : réessayez dans quelques minutes.',
  copied: 'Lien copié.',
  copyByHand: 'La copie n’a pas marché. Le lien est sélectionné : copiez-le vous-même.',
};

export type FormWords = typeof form;
export type FormMessages = typeof messages;

function characters(count: number): string {
  return count < 2 ? `${count} caractère` : `${count.toLocaleString('fr')} caractères`;
}
