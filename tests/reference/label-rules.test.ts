import { ROME_DOMAINS, romePrefixLabel } from '../../api/reference/jobs/rome-labels.rules';
import { splitGenders } from '../../api/reference/jobs/gender.rules';
import { jobKey, placeKey, placeNearKey, plain, searchText } from '../../api/reference/words/normalise.rules';

describe('the label of a prefix of ROME codes', () => {
  it('is that of the family or of the domain in which it lies', () => {
    expect(ROME_DOMAINS).toHaveLength(14);
    expect(romePrefixLabel('M1805')).toEqual(romePrefixLabel('M18'));
    expect(romePrefixLabel('M99')).toEqual(romePrefixLabel('M'));
    expect(romePrefixLabel('M18')).not.toEqual(romePrefixLabel('M'));
    expect(romePrefixLabel('Z')).toBeUndefined();
  });
});

describe('the two genders of a job title', () => {
  it.each([
    ['Fille de salle / Garçon de salle', 'Garçon de salle', 'Fille de salle'],
    ['Steward / Hôtesse', 'Steward', 'Hôtesse'],
    ['Valet / Femme de chambre', 'Valet de chambre', 'Femme de chambre'],
    ['A / B / C / D', 'A / B / C / D', 'A / B / C / D'],
    ['Boulanger', 'Boulanger', 'Boulanger'],
    ['Boulanger-pâtissier / Boulangère-pâtissière', 'Boulanger-pâtissier', 'Boulangère-pâtissière'],
    ['Lapidaire / Diamantaire', 'Lapidaire / Diamantaire', 'Lapidaire / Diamantaire'],
    ['Chef / Cheffe', 'Chef', 'Cheffe'],
    ['Cadre Dirigeant / Dirigeante', 'Cadre Dirigeant', 'Cadre Dirigeante'],
    ['Assistant / Assistante maternel / maternelle', 'Assistant maternel', 'Assistante maternelle'],
    ['Agent de service / Agente de service', 'Agent de service', 'Agente de service'],
    ['Abatteuse / Abatteur de carrière', 'Abatteur de carrière', 'Abatteuse de carrière'],
    ['Agent / Agente de sûreté', 'Agent de sûreté', 'Agente de sûreté'],
  ])('of "%s" are "%s" and "%s"', (label, masculine, feminine) => {
    expect(splitGenders(label)).toEqual({ masculine, feminine });
  });
});

describe('the folding of names', () => {
  it.each([
    ['Œuvre, æther & Straße', 'oeuvre aether strasse'],
    ['  ÉTÉ—2026  ', 'ete 2026'],
    ['', ''],
  ])('writes "%s" as "%s"', (text, folded) => {
    expect(plain(text)).toBe(folded);
  });

  it.each([
    ['Paris 1er arr', 'paris 1'],
    ['Paris 02', 'paris 2'],
    ['Paris 10', 'paris 10'],
    ['Paris 2nd ardt', 'paris 2'],
    ['Paris 3eme', 'paris 3'],
    ['Chalons S/ Marne', 'chalons sur marne'],
    ['Lille Cedex', 'lille'],
    ['Cedexville', 'cedexville'],
    ['Lyon cedex 03', 'lyon'],
    ['St', 'st'],
    ['Ste', 'ste'],
    ['Mont St Michel', 'mont saint michel'],
    ['Arrondissement', 'arrondissement'],
    ['42000', '42000'],
  ])('writes the place "%s" as "%s"', (text, key) => {
    expect(placeKey(text)).toBe(key);
  });

  it.each([
    ['Les Directrices de la création', 'directeur creation'],
    ['Chef du 3615', 'chef 3615'],
    ['Le la les', 'le la les'],
    ['Serveuses', 'serveur'],
    ['Créatives', 'creatif'],
    ['Cuistot', 'cuisinier'],
    ['Filles', 'fil'],
    ['BTP', 'btp'],
    ['Masseurs', 'maseur'],
  ])('writes the job "%s" as "%s"', (text, key) => {
    expect(jobKey(text)).toBe(key);
  });

  it('keeps the telling words of a place, and stores each key once', () => {
    expect(placeNearKey('villeneuve les avignon sur rhone')).toBe('villeneuve avignon rhone');
    expect(placeNearKey('sous le lez')).toBe('sous le lez');
    expect(searchText(['', ''])).toBe('|  |');
  });
});
