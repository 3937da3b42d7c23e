import type { RecommendationKind } from '../../content/content.rules';
import type { Check } from './check.types';
import { faultOf } from './details.rules';
import { textsOf } from './parts.rules';
import type { TextPart } from './parts.rules';

type Bounds = readonly [least: number, most: number];

/** What a card holds without being cut, and what is read on a telephone in a few minutes. An action is done in a day, so that it is told in less. */
const BOUNDS: Readonly<Record<RecommendationKind, Readonly<Record<'title' | 'summary' | 'body', Bounds>>>> = {
  ACTION: { title: [5, 80], summary: [20, 300], body: [20, 3000] },
  STRATEGY: { title: [5, 80], summary: [20, 300], body: [20, 5000] },
};

export const length: Check = {
  key: 'length',
  label: { fr: 'des textes de la bonne longueur', en: 'texts of the right length' },
  level: 'WARNING',
  field: 'bodyMarkdown',
  fault: ({ kind, content }) => faultOf(textsOf(content).flatMap((part) => outOfBounds(part, kind))),
};

function outOfBounds({ of, name, field, text }: TextPart, kind: RecommendationKind) {
  if (of === 'reason') return [];
  const [least, most] = BOUNDS[kind][of];
  const count = [...text.trim()].length;
  if (count >= least && count <= most) return [];
  const bound = count < least ? least : most;
  const [fr, en] = count < least ? ['au moins', 'at least'] : ['au plus', 'at most'];
  return [
    {
      fr: `${name.fr} : ${inFrench(count)} caractères, ${inFrench(bound)} ${fr}`,
      en: `${name.en}: ${inEnglish(count)} characters, ${en} ${inEnglish(bound)}`,
      field,
    },
  ];
}

function inFrench(count: number): string {
  return count.toLocaleString('fr');
}

function inEnglish(count: number): string {
  return count.toLocaleString('en');
}
