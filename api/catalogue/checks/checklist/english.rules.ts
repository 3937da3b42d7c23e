import type { Content } from '../../content/content.rules';
import type { Check, Fault } from './check.types';
import { LACKING, faultOf } from './details.rules';
import { REASONS, originalParts, reasonsOf, translatedParts } from './parts.rules';

export const english: Check = {
  key: 'english',
  label: { fr: 'une version complète en anglais', en: 'a complete version in English' },
  level: 'WARNING',
  field: 'translations.EN.title',
  fault: ({ content }) => faultIn(content),
};

function faultIn(content: Content): Fault | undefined {
  const parts = translatedParts(content, 'EN');
  if (parts.length === 0) return LACKING;
  const originals = originalParts(content);
  const texts = parts.flatMap(({ name, field, text }, index) => {
    if (text.trim() === '') return [{ fr: `${name.fr} : vide`, en: `${name.en}: empty`, field }];
    if (text.trim() !== originals[index]?.text.trim()) return [];
    return [{ fr: `${name.fr} : le même qu’en français`, en: `${name.en}: the same as in French`, field }];
  });
  const reasons = reasonsOf(content, 'EN')
    .filter(({ text }) => text === null || text.trim() === '')
    .map(({ name }) => ({ fr: `${name.fr} : manque`, en: `${name.en}: missing`, field: REASONS }));
  return faultOf([...texts, ...reasons]);
}
