import { generalReasonsOf } from '../../api/recommendations/reasons/general-reasons.rules';
import type { Scored } from '../../api/recommendations/scoring.rules';
import type { Locale } from '../../api/targeting/language';
import { someCandidate } from './some-candidate';

const NAMES: Readonly<Record<string, { label: string; labelEn: string }>> = {
  resume: { label: 'CV', labelEn: 'CV' },
  network: { label: 'Réseau', labelEn: 'Network' },
};
const topic = (key: string) => NAMES[key];
const scored = (changes: Partial<Scored> = {}, topics = ['network']): Scored => ({
  ...someCandidate('a', { topics }),
  ...{ score: 1, closeness: 0, line: undefined, isSure: true },
  ...changes,
});
const LOCALES: Locale[] = ['FR', 'FR_TU', 'EN'];
const inEach = (one: Scored): string[] => LOCALES.flatMap((locale) => generalReasonsOf(one, { locale, topic }));

describe('what is said of an item of which nothing more can be said', () => {
  it('is that it suits many, where it asks nothing of anybody', () => {
    expect(inEach(scored())).toEqual([
      'Sur le thème « Réseau », cette action vaut pour bien des situations, dont la vôtre.',
      'Sur le thème « Réseau », cette action vaut pour bien des situations, dont la tienne.',
      'On the topic “Network”, this action suits many situations, yours included.',
    ]);
  });

  it('is that it may suit, where that is not known', () => {
    expect(inEach(scored({ isSure: false }))).toEqual([
      'Sur le thème « Réseau », cette action pourrait vous servir, selon vos prochaines réponses.',
      'Sur le thème « Réseau », cette action pourrait te servir, selon tes prochaines réponses.',
      'On the topic “Network”, this action may help you, depending on your next answers.',
    ]);
  });

  it('is that it answers what was said, where that stands on the page already', () => {
    const strategy = { ...someCandidate('s', { topics: ['network'] }, 'STRATEGY') };
    expect(inEach(scored({ ...strategy, closeness: 3 }))).toEqual([
      'Sur le thème « Réseau », ce conseil tient compte de vos réponses.',
      'Sur le thème « Réseau », ce conseil tient compte de tes réponses.',
      'On the topic “Network”, this advice takes your answers into account.',
    ]);
  });

  it('is another sentence for each of the same topics, and nothing once all are said', () => {
    const one = scored({}, ['resume', 'gone', 'network']);
    const said = new Set<string>();
    const next = (): string[] => generalReasonsOf(one, { locale: 'FR', topic, said });
    const all: string[] = [];
    for (let reasons = next(); reasons.length > 0; reasons = next()) {
      all.push(...reasons);
      for (const sentence of reasons) said.add(sentence);
    }
    expect(all.map((sentence) => sentence.split(',')[0])).toEqual([
      'Sur le thème « CV »',
      'Sur le thème « Réseau »',
      'Toujours sur le thème « CV »',
      'Toujours sur le thème « Réseau »',
    ]);
  });

  it('is nothing of what fits no more, nor of what has no topic', () => {
    expect([inEach(scored({ score: 0 })), inEach(scored({}, []))]).toEqual([[], []]);
  });
});
