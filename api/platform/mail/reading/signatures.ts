const MAX_SIGNATURE_LINES = 8;
const MAX_PROGRAM_LINES = 5;
/** BlueMail writes characters that nobody sees around its line. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
/** The address of a link, as text, in Markdown or after HTML. */
const LINK_ADDRESS = /[(<[]\s*https?:\/\/[^\s)>\]]+\s*[)>\]]/g;

const DEVICES =
  'iphone|ipad|mac|mobile|portable|smartphone|téléphone|tablette|appareil|ordinateur|android|phone|device|samsung|galaxy|huawei|xiaomi|redmi|oppo|honor|pixel|sony|nokia|oneplus|realme|motorola|wiko|fairphone|crosscall|asus|windows';
const PROGRAMS =
  'proton ?mail|blue ?mail|outlook|yahoo|gmail|k-9|k9|fairemail|thunderbird|mailo|tuta(?:nota)?|spark|canary|aol|orange|sfr|bouygues|la ?poste|laposte\\.net|free|zimbra|infomaniak|hotmail|icloud|zoho|gmx|em client|mailspring|airmail|aqua ?mail|edison|mailbird|fastmail|mailfence|kmail|evolution|mymail|webmail|(?:courrier|mail|webmail|messagerie)(?= (?:pour|for|(?-i:\\p{Lu})))';
const THING = String.raw`(?:(?:mon|ma|my|un|une|l[’']|la|le|mein(?:em)?|mi)\s?)?(?:(?:appli(?:cation)?|app|client|messagerie|webmail|courrier|mail|secure)\s(?:sécurisée?\s|de\s|mobile\s|d[’'])*)?(?:${DEVICES}|${PROGRAMS})`;
/** The name of a model or of a system. Other words make a sentence, which is no signature. */
const MODEL = String.raw`(?:[ .-](?:(?:pour|sur|avec|for|on|with|de|mini|pro|max|plus|mobile|portable|tablette|secure|email|sécurisée|smartphone|téléphone)(?![\p{L}’'-])|(?-i:\p{Lu}|\d)[\p{L}\d+()-]*|(?-i:i(?:Phone|Pad|OS|Pod))\b)){0,6}`;

/** "Envoyé depuis mon appareil Galaxy", "Envoyé avec la messagerie sécurisée Proton Mail." */
const SENT_WITH = new RegExp(
  String.raw`^(?:message )?(?:envoyé|expédié|écrit|sent|gesendet|enviado|inviato)s? (?:d[e’']|depuis|à partir d[e’']|avec|via|par|from|with|using|mit|von|desde|da) ?${THING}${MODEL}(?:[.!]?|[.,;] (?:veuillez|merci d[’']|excusez|désolé|please|sorry|obten(?:ir|ez)).{0,80})$`,
  'iu',
);
const ADVERTS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:obten(?:ir|ez)|télécharge[rz]|get|download) (?:${PROGRAMS}) (?:pour|for|sur|on) \S+(?: \S+)?$`,
    'iu',
  ),
  /^yahoo mail ?: \p{L}+, \p{L}+, \p{L}+\.?$/iu,
  /^sent (?:from|with) proton ?mail, .{0,80}$/iu,
  /^provenance\s*: courrier\b.{0,30}$/iu,
  /^von meinem \S+(?: \S+)? gesendet\.?$/iu,
  /^(?:sécurisé|secured) (?:par|by|with|avec) (?:tuta(?:nota)?|proton ?mail)\b.{0,60}$/iu,
  /^(?:garanti )?sans virus\s*\.?\s*(?:www\.avast\.com.{0,20})?$/iu,
  /^virus-free\s*\.?\s*(?:www\.(?:avast|avg)\.com.{0,20})?$/iu,
  /^(?:l[’']absence de virus dans ce (?:courrier|message|e-?mail)|cet? (?:courrier|message|e-?mail|mail)(?: électronique)? (?:a été vérifié|ne contient aucun virus)).{0,160}$/iu,
];

/** Without the lines that a mail program adds below a message: what it is called, or from which device the message comes. */
export function withoutProgramLines(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  for (let found = 0; found < MAX_PROGRAM_LINES; found += 1) {
    const last = lines.findLastIndex((line, at) => at < end && shown(line) !== '');
    if (last === -1 || !isOfAProgram(shown(lines[last]))) break;
    end = last;
  }
  return lines.slice(0, end);
}

/** Also without the signature of the author, below a line of two dashes. */
export function withoutSignature(lines: readonly string[]): readonly string[] {
  const written = withoutProgramLines(lines);
  const last = written.findLastIndex((line) => shown(line) !== '');
  const mark = written.findLastIndex((line) => line.trim() === '--');
  if (mark === -1 || last - mark > MAX_SIGNATURE_LINES) return written;
  return withoutProgramLines(written.slice(0, mark));
}

function isOfAProgram(line: string): boolean {
  return line.length < 250 && (SENT_WITH.test(line) || ADVERTS.some((advert) => advert.test(line)));
}

function shown(line = ''): string {
  return line
    .slice(0, 500)
    .replace(INVISIBLE, '')
    .replace(LINK_ADDRESS, '')
    .replace(/[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .trim();
}
