import { verb } from '../../../api/catalogue/checks/checklist/verb.rules';
import { startsWithVerb } from '../../../api/catalogue/checks/checklist/verbs.rules';
import { starterRecommendations } from '../../../api/catalogue/starter/files';
import { told } from './some-surroundings';

describe('the verb at the beginning of a title', () => {
  it.each([
    ...[
      'Écrivez à trois entreprises',
      'Faites le point',
      'Dites-le autour de vous',
      'Soyez à l’heure',
      'Inscrivez-vous',
    ],
    ...[
      'Appeler trois entreprises',
      'Vérifier vos droits',
      'Étudier une offre',
      'Trier vos candidatures',
      'Être à l’heure',
    ],
    ...['Choisir une offre', 'Tenir un carnet', 'Voir un conseiller', 'Prévoir une garde', 'Recevoir les offres'],
    ...['Prendre rendez-vous', 'Répondre à une offre', 'Joindre un CV', 'Perdre moins de temps', 'Mettre à jour le CV'],
    ...[
      'Connaître vos droits',
      'Faire le point',
      'Relire vos candidatures',
      'Inscrire un enfant',
      'Construire un budget',
    ],
    ...['Croire en vous', 'Suivre une formation', 'Vivre ailleurs', 'Rompre un contrat', 'Conclure un entretien'],
    ...['Vous inscrire en intérim', "T'inscrire en intérim", 'Se taire un moment', "L'appeler avant midi"],
    ...[
      'Ne pas signer trop vite',
      "N'attendez plus",
      'Bien préparer un entretien',
      '« Oser » une lettre',
      '1. Appeler',
    ],
  ])('is found in "%s"', (title) => {
    expect(startsWithVerb(title)).toBe(true);
  });

  it.each([
    ...['Trois entreprises à appeler', 'Un CV clair', 'Votre CV', 'Chez vous', 'Assez attendu', 'CV', 'Le dossier'],
    ...['Atelier CV', 'Dossier complet', 'Premier pas', 'Métier d’avenir', 'Courrier de relance', 'Étranger en France'],
    ...[
      'Loyer et aides',
      'Hiver à la montagne',
      'Loisirs',
      'Plaisir de chercher',
      'Avenir proche',
      'Espoir',
      'Air libre',
    ],
    ...[
      'Formulaire en ligne',
      'Salaire net',
      'Lettre de motivation',
      'Ordre du jour',
      'Affaire à suivre',
      'Livre blanc',
    ],
    ...['Secrétaire de mairie', 'Commentaire utile', 'Cadre du secteur privé', 'Titre professionnel', 'Septembre'],
    ...['Et si vous appeliez ?', 'Ne pas', 'Vous', ''],
  ])('is missed in "%s"', (title) => {
    expect(startsWithVerb(title)).toBe(false);
  });

  it('is found in every title that the starter catalogue has', () => {
    const titles = starterRecommendations.flatMap(({ title, translations }) => [
      title,
      ...translations.filter(({ locale }) => locale === 'FR_TU').map((text) => text.title),
    ]);
    expect(titles.length).toBeGreaterThan(100);
    expect(titles.filter((title) => !startsWithVerb(title))).toEqual([]);
  });

  it('is told with the word that stands in its place', async () => {
    expect(verb.only).toBe('ACTION');
    expect(await told(verb, { title: 'Appeler trois entreprises' })).toBeUndefined();
    const title = 'Trois entreprises à appeler';
    expect(await told(verb, { title })).toBe('le titre commence par « Trois » : dites d’abord ce qu’il faut faire');
    expect(await told(verb, { title }, { language: 'en' })).toBe('the title starts with "Trois": say first what to do');
  });
});
