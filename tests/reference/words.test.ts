import { splitGenders } from '../../api/reference/jobs/gender.rules';
import { titleWords } from '../../api/reference/words/job-words.rules';
import { jobKey, placeKey, placeNearKey, searchText } from '../../api/reference/words/normalise.rules';

describe('the words of a job title', () => {
  it.each([
    ['Boulanger / Boulangère', 'Boulanger', 'Boulangère'],
    ['Abatteur / Abatteuse de carrière', 'Abatteur de carrière', 'Abatteuse de carrière'],
    [
      "Cadre Dirigeant / Dirigeante d'administration",
      "Cadre Dirigeant d'administration",
      "Cadre Dirigeante d'administration",
    ],
    ['Assistant / Assistante maternel / maternelle', 'Assistant maternel', 'Assistante maternelle'],
    ['Homme de ménage / Femme de ménage', 'Homme de ménage', 'Femme de ménage'],
    ['Infirmier libéral / Infirmière libérale', 'Infirmier libéral', 'Infirmière libérale'],
  ])('"%s" give "%s" for a man and "%s" for a woman', (label, masculine, feminine) => {
    expect(splitGenders(label)).toEqual({ masculine, feminine });
  });

  it('stay the same when they have one form', () => {
    expect(titleWords('Comptable')).toMatchObject({ masculine: null, feminine: null });
    expect(splitGenders('Lapidaire / Diamantaire').masculine).toBe('Lapidaire / Diamantaire');
  });

  it.each([
    ['Dévelopeuses web', 'Développeur web'],
    ['boulangere', 'Boulanger'],
    ['INFIRMIÈRES', 'infirmier'],
    ['une femme de ménage', 'Homme de ménage'],
    ['Directrice', 'Directeur'],
    ["aide a l'enfance", 'Aide à l’enfance'],
  ])('"%s" and "%s" are equal', (one, other) => {
    expect(jobKey(one)).toBe(jobKey(other));
  });

  it('differ for different jobs', () => {
    expect(jobKey('Boulanger')).not.toBe(jobKey('Boucher'));
    expect(jobKey('Vendeur')).not.toBe(jobKey('Veneur'));
  });
});

describe('the name of a place', () => {
  it.each([
    ['St Étienne', 'Saint-Etienne'],
    ['Ste-Foy', 'Sainte Foy'],
    ['Lyon 3e Arrondissement', 'LYON 03'],
    ['Marseille 1er arrondissement', 'marseille 1'],
    ['Chalon s/ Saône', 'Chalon-sur-Saône'],
    ['LILLE CEDEX 9', 'Lille'],
  ])('"%s" and "%s" are equal', (one, other) => {
    expect(placeKey(one)).toBe(placeKey(other));
  });

  it('is compared without common words such as "saint" when other words remain', () => {
    expect(placeNearKey('saint etiene')).toBe('etiene');
    expect(placeNearKey('saint')).toBe('saint');
  });

  it('is stored between bars with its other keys, each once', () => {
    expect(searchText(['lyon', '69001', 'lyon', ''])).toBe('| lyon | 69001 |');
  });
});
