import type { ContributionKind } from '../vocabulary.rules';

/** What programs put before the subject of an answer or of a message that goes on: "Re[2]:", "Rép :", "TR:". */
const MARK = /^(?:re|ré|rép|rep|réf|ref|aw|sv|fw|fwd|tr|wg)\s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*[:：]\s*/i;
const FRAMED =
  /^(?:\[([^\]]{1,40})\]|\(([^)]{1,40})\)|\{([^}]{1,40})\}|\*{2,}([^*]{1,40})\*{2,}|(externe|external|extern|ext|spam)\s*:)\s*/i;
/** What mail gateways put there, without accents: where the message comes from, and what they think of it. */
const GATEWAY =
  /^[\s!*]*(?:(?:attention|caution|warning|alerte|avertissement)\b[\s:!,-]*)?(?:(?:e-?mails?|mails?|messages?|courriels?|courriers?|expediteurs?|origine|source|provenance|sender)\s+)?(?:externes?|external|extern|ext|internet|hors organisation|(?:probable |possible |suspected |potential |probably |suspecte? (?:de )?)?(?:spam|pourriel|courrier indesirable|phishing|hameconnage|bulk)|non securise|unverified)(?:\s+(?:e-?mail|mail|message|courriel|sender|expediteur))?[\s?!]*$/;

/** The words of a subject, without the marks of programs and the tags of gateways. */
export function withoutMarks(subject: string): string {
  const text = subject.normalize('NFC').trim();
  const rest = text.replace(MARK, '');
  if (rest !== text) return withoutMarks(rest);
  const [tag = '', ...inner] = FRAMED.exec(text) ?? [];
  const isTag = tag !== '' && GATEWAY.test(folded(inner.find((words) => words !== undefined) ?? '').trim());
  return isTag ? withoutMarks(text.slice(tag.length)) : text;
}

/** Kinds that a subject may name at its beginning: "Stratégie : …", "[Données] …". */
const NAMED: readonly (readonly [RegExp, ContributionKind])[] = [
  [/^strategies?$/, 'STRATEGY'],
  [/^(?:actions?|astuces?|conseils?|idees?|bons? plans?)$/, 'ACTION'],
  [/^(?:donnees?|jeux? de donnees|data)$/, 'DATA'],
  [/^services?$/, 'SERVICE'],
  [/^(?:code|logiciels?)$/, 'CODE'],
];

/** ACTION, as most advice is, unless the subject names the kind before a colon or in brackets; anywhere else those words mean too many things. */
export function kindOf(subject: string): ContributionKind {
  const [, between, before] = /^(?:\[([^\]]{1,30})\]|([^:]{1,30}?)\s*:)/.exec(folded(withoutMarks(subject))) ?? [];
  const name = (between ?? before ?? '').trim();
  return NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? 'ACTION';
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
