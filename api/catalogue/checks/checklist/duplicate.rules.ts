import type { Check } from './check.types';
import { quoted } from './details.rules';

/** From here on, people would take both for the same advice. The links are not compared: many items send to the same site. */
const SAME_ADVICE = 0.5;

export const duplicate: Check = {
  key: 'duplicate',
  label: { fr: 'un conseil qui n’est pas déjà publié', en: 'advice that is not published already' },
  level: 'WARNING',
  field: 'title',
  async fault(_checked, around) {
    const most = await around.mostAlike();
    if (most === undefined || most.similarity < SAME_ADVICE) return undefined;
    const { fr, en } = quoted(most.title);
    return [{ fr: `ressemble à ${fr}`, en: `resembles ${en}` }];
  },
};
