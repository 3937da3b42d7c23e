/** Whole contributions with their suggestions, in the form of the sentences of `GIVING`. */
export const PARAGRAPHS: readonly (readonly [text: string, ...given: string[]])[] = [
  [
    "Bonjour, je suis conseillère dans une mission locale. Beaucoup de jeunes que je reçois n'ont pas le permis et vivent en zone rurale, dans la Creuse. On a monté un garage solidaire qui prête des scooters pendant les deux premiers mois de contrat. Ça marche surtout pour les 18-25 ans sans diplôme qui commencent en intérim ou en alternance.",
    'hasCarLicence eq false « pas le permis »',
    'urbanUnitSize lte "FROM_2K" « en zone rurale »',
    'place under ["dep-23"] « dans la Creuse »',
    'age gte 18 « les 18-25 ans »',
    'age lte 25 « les 18-25 ans »',
    'highestDegree eq "NO_DEGREE" « sans diplôme »',
    'contractTypes hasAny ["TEMPORARY"] « en intérim »',
    'contractTypes hasAny ["APPRENTICESHIP"] « en alternance »',
  ],
  [
    "J'ai perdu mon emploi à 54 ans, après 27 ans dans la même boîte. Pendant un an je n'ai eu aucune réponse. Ce qui m'a débloquée : un club de chercheurs d'emploi à Grenoble, tous les mardis. On s'entraîne aux entretiens et on relit les CV. Je conseille à tous les plus de 50 ans d'essayer.",
    'employmentSituation eq "LOST_OR_QUIT" « perdu mon emploi »',
    'difficulties hasAny ["NO_ANSWERS"] « aucune réponse »',
    'place under ["38185"] « à Grenoble »',
    'age gte 50 « les plus de 50 ans »',
  ],
  [
    "Notre association accompagne les mères isolées de Seine-Saint-Denis qui veulent devenir aides-soignantes ou auxiliaires de vie. Pas besoin de diplôme. Nous avons une crèche partenaire pour celles qui n'ont pas de solution de garde.",
    'familySituation eq "SINGLE_PARENT" « les mères isolées »',
    'place under ["dep-93"] « Seine-Saint-Denis »',
    'targetJobGroup in ["J1501","K1311"] « aides-soignantes ou auxiliaires de vie »',
    'difficulties hasAny ["CHILD_CARE"] « pas de solution de garde »',
  ],
  [
    'Pour les personnes en situation de handicap, pensez à demander la RQTH avant de postuler. La démarche prend quatre mois en moyenne dans le Nord.',
    'hasDisability eq true « Pour les personnes en situation de handicap »',
    'place under ["dep-59"] « dans le Nord »',
  ],
  [
    "Les anciens militaires peuvent passer par l'agence de reconversion de la défense. Utile dans les quatre ans après avoir quitté l'armée.",
    'isVeteran eq true « Les anciens militaires »',
  ],
  [
    "Utile quand on est au chômage depuis plus de six mois, qu'on a plus de 45 ans et qu'on cherche un poste de comptable en Île-de-France.",
    'searchMonths gte 6 « chômage depuis plus de six mois »',
    'age gte 45 « plus de 45 ans »',
    'targetJobGroup eq "M1203" « comptable »',
    'place under ["reg-11"] « en Île-de-France »',
  ],
  [
    "Si vous n'avez pas de voiture, regardez le site de la région Occitanie : il y a des aides au covoiturage. Ne vous arrêtez pas à une offre qui demande le permis.",
    'hasVehicle eq false « pas de voiture »',
    'place under ["reg-76"] « région Occitanie »',
  ],
];
