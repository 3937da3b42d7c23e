import type { Condition } from '../../../targeting/language';
import { ASKED, notSaying, says } from './finds';
import type { Pattern } from './finds';

const difficulty = (value: string): Condition => ({ fact: 'difficulties', op: 'hasAny', value: [value] });
const isFact = (fact: string, value: boolean): Condition => ({ fact, op: 'eq', value });

const SELF = '(?:soi|moi|vous|toi|eux|elles?|lui|leurs capacites|ses capacites|mes capacites)';
const FEAR =
  '(?:stress\\w*|peur|mal a l aise|angoiss\\w*|panique\\w*|(?:perd\\w*|perdre) (?:ses|mes|leurs|vos|tes|tous ses) moyens|echou\\w*|du mal|difficultes?|bloqu\\w*|redout\\w*|le trac|trac|rate\\w*|galere\\w*)';
const IN_INTERVIEWS =
  '(?:(?:avant|par|en|aux|dans|pendant|pour|avec|lors|face|a|au|de|d|des|les|l|un|leurs?|ses|son|mes|vos|reussir|passer|d un|moment) ){0,4}entretiens?(?: d embauche)?';
const MY_CV = '(?:(?:son|un|le|leur|mon|votre|ton|du|de|leurs) )?cv';
const LANGUAGE_NAME =
  '(?:le |la |l |bien le |bien |couramment |couramment le |correctement |correctement le )?(?:francais|langue francaise)';

/** What blocks people, where the words say that it does. */
export const DIFFICULTIES: readonly Pattern[] = [
  says(
    [
      `(?:peu|pas|plus|manqu\\w+ de|perdu|perte de|redonner|reprendre|retrouver|reprenne\\w*|pas assez) (?:la |de |d )?confiance en ${SELF}(?: meme)?s?`,
      'manqu\\w+ de confiance',
      '(?:reprendre|retrouver|perdu|perdre) (?:la )?confiance',
      'peu confiance',
    ],
    difficulty('SELF_CONFIDENCE'),
    { without: /\b(?:recruteurs?|employeurs?|clients?|conseillers?) (?:\w+ )?(?:a|ont|n|fait|font|manqu\w+)\b/ },
  ),
  says(
    [
      '(?:pas|jamais|peu|aucune|trop peu) (?:eu |recu |assez )?(?:de |d |une seule )?reponses?',
      '(?:candidatures?|cv|restent?|lettres?|rest\\w+) sans reponses?',
    ],
    difficulty('NO_ANSWERS'),
  ),
  notSaying([
    '(?:de |aucune |peu de |pas de )(?:bonne |mauvaise |vraie )reponse',
    'reponses? (?:unique|toute faite|toutes faites|magique|sous|a donner|a apporter|ideale|exacte|simple|parfaite|precise|immediate|correcte|miracle)',
    'sans reponse (?:sous|au bout|apres|dans|d ici|de leur|de sa|de votre|pendant|depuis)',
  ]),
  says(
    [
      `${FEAR} ${IN_INTERVIEWS}`,
      'entretiens? (?:me|vous|te|les|lui|leur) (?:stress\\w+|font peur|fait peur|angoiss\\w+|bloqu\\w+)',
    ],
    difficulty('INTERVIEW'),
    { without: /\b(?:sans stress\w*|pas (?:de )?(?:peur|stress\w*|difficultes?)|aucune difficulte)\b/ },
  ),
  says(
    [
      '(?<=(?:ont|ai|as|avez|a) )(?:pas|aucun) (?:encore )?(?:de )?cv',
      'pas encore (?:de |leur |son |mon |votre )cv',
      '(?:personnes?|candidats?|demandeurs? d emploi|quand on est|etes) sans cv',
    ],
    isFact('hasResume', false),
  ),
  says(
    [
      `(?:(?:du|de|des) (?:mal|difficultes?)|difficultes?|galere\\w*|(?:sait|savent|sais|savez) pas(?: comment)?|peine\\w*) (?:(?:a|pour|avec|comment) )?(?:(?:faire|rediger|ecrire|presenter|mettre a jour|refaire|construire) )?${MY_CV}`,
      'cv (?:mal fait|pas a jour|a refaire|pas clair)',
    ],
    difficulty('RESUME'),
  ),
  says(
    [
      '(?:manque\\w* de|plus de|plus la|perdu (?:la|leur|sa|ma|toute|votre)|perte de|baisse de) motivation',
      '(?:etes|suis|est|es|sont|sent\\w*|personnes?|chomeurs?|candidats?|demandeurs d emploi|un peu|completement|tres) (?:decourage|demotive)e?s?',
      '(?:coup de mou|baisse de moral|moral en berne)',
    ],
    difficulty('MOTIVATION'),
  ),
  notSaying(
    'lettres? (?:de|sans) motivation|plus de motivation (?:pour|que|a)|recruteurs? (?:\\w+ ){0,2}decourage\\w*',
  ),
  says('ni experience', difficulty('EXPERIENCE'), { without: ASKED }),
  says(
    'manque\\w* d experience|(?:peu |pas (?:assez )?|sans (?:aucune )?|aucune )(?:d )?experience(?: professionnelle)?',
    difficulty('EXPERIENCE'),
  ),
  notSaying(
    'experience (?:exige|requis|demande|necessaire|prealable|indispensable|obligatoire|n est|particuliere|specifique|souhaite|professionnelle (?:exigee|requise|demandee|necessaire))\\w*',
  ),
  says(
    'discrimin\\w+ (?:(?:a cause de|sur|liees?|lies?|en raison de|par|envers|selon|fondees?|du fait de|due?s? a) )?(?:a )?(?:l |leur |son |mon |votre )age',
    difficulty('AGE_DISCRIMINATION'),
  ),
  says(
    'discrimin\\w+ (?:(?:a cause de|sur|liees?|lies?|en raison de|par|fondees?) )?(?:a )?(?:l |leurs? |son |mon |votre |ses )(?:origines?(?: ethniques?)?|couleur de peau|nom)',
    difficulty('ORIGIN_DISCRIMINATION'),
  ),
  says(
    [
      'discrimin\\w+ (?:(?:a cause de|sur|liees?|lies?|en raison de|par|fondees?) )?(?:(?:au|le|leur|son|mon) )sexe',
      'discriminations? sexistes?',
    ],
    difficulty('SEX_DISCRIMINATION'),
  ),

  says(
    `(?:parl\\w+|maitris\\w+|compren\\w+|ecri\\w+|lisent) (?:mal|peu|tres peu|tres mal|encore mal|mal encore|pas (?:tres |encore )?bien|pas couramment) ${LANGUAGE_NAME}`,
    difficulty('LANGUAGE'),
  ),
  says(
    [
      `(?:maitris\\w+|compren\\w+) pas ${LANGUAGE_NAME}`,
      'barriere de la langue',
      '(?:difficultes?|mal|problemes?|freins?) (?:en|avec|de|a (?:parler|lire|ecrire|comprendre)) (?:le |la )?(?:francais|langue(?: francaise)?)',
    ],
    difficulty('LANGUAGE'),
  ),
  says(
    '(?:(?:ne )?parl\\w+ pas(?: encore| du tout)?|sans (?:savoir )?parler) (?:le )?francais',
    isFact('speaksFrench', false),
  ),
  says(
    [
      '(?:(?:ecri(?:t|vent|vez|s|re)|ecrire) pas(?: encore| du tout)?|sans savoir (?:lire (?:et|ou|ni) )?ecrire|(?:sait|savent|savez) pas (?:lire (?:et|ou|ni) )?ecrire) (?:le |en )?francais',
      'situations? d illettrisme',
    ],
    isFact('writesFrench', false),
  ),
  notSaying(
    'pas (?:que|seulement|uniquement) (?:le )?francais|(?:enseign\\w+|cours|apprend\\w+|former|formateurs?) (?:\\w+ ){0,4}(?:illettrisme|alphabetisation)',
  ),
  says(
    'diplomes? (?:etrangers?|obtenus? a l etranger|d un autre pays|non reconnus?|pas reconnus?|non reconnus? en france|etrangers? non reconnus?)',
    difficulty('FOREIGN_QUALIFICATIONS'),
  ),
  says('(?:(?:ne )?parl\\w+ pas|sans (?:savoir )?parler|parl\\w+ pas un mot d) ?(?:l |un mot d )?anglais', {
    fact: 'englishLevel',
    op: 'eq',
    value: 'NONE',
  }),
  says(
    [
      '(?:(?:pas |peu )(?:tres |du tout |toujours )?a l aise|mal a l aise|en difficulte|du mal) avec (?:l |les |le |un |des )?(?:ordinateurs?|informatique|numerique|internet|outils (?:informatiques|numeriques))',
      '(?:en situation d )?illectronisme',
      'eloignee?s? du numerique',
    ],
    { fact: 'officeSkills', op: 'lte', value: 'BASIC' },
  ),
  says(
    [
      '(?:peu de|pas (?:de|beaucoup de|encore de)|sans|petit) reseau(?: professionnel)?',
      'peu de relations professionnelles',
    ],
    { fact: 'networkStrength', op: 'eq', value: 'WEAK' },
  ),
  notSaying(
    'reseaux? (?:internet|mobile|telephon\\w+|social|sociaux|wifi|4g|5g|de transports?|de bus|ferre)|zones? sans reseau',
  ),
  says(
    '(?:en |dans (?:une |les |des |un )?|a la )(?:zones? rurales?|milieu rural|campagne)',
    { fact: 'urbanUnitSize', op: 'lte', value: 'FROM_2K' },
    { without: /\bcampagnes? (?:de|d|publicitaire|electorale)\b/ },
  ),
];
