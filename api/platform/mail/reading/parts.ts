import type { AttachmentStream, Headers } from 'mailparser';
import { unscrambled } from './charsets';
import { plainText } from './html-text';

export interface AttachmentNote {
  name: string;
  /** The size of the decoded file in bytes. */
  size: number;
}

/** A message taken apart by its structure. */
export interface MailParts {
  headers: Headers;
  /** The words of each part once, in the order of the message. */
  text: string;
  attachments: AttachmentNote[];
}

/** The text of a message is longer than anybody writes: turning it into words would hold everybody else up. */
export class TextTooLong extends Error {}

/** A part as the parser has it: its types leave the tree out. */
interface Node {
  headers: Headers;
  contentType: string | false;
  children: Node[];
  textContent?: string;
}

interface Words {
  text: string;
  isHtml: boolean;
  /** Stands in a paragraph of its own; pieces of plain text go on in the next line. */
  isApart: boolean;
}

interface ReadMessage {
  headers: Headers;
  words: Words[];
  attachments: AttachmentNote[];
}

/** Other messages among the attachments, by the headers of their part. */
type Messages = ReadonlyMap<Headers, ReadMessage>;

const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  checksumAlgo: false,
  maxChildNodes: 200,
} as const;
const MAX_TEXT_LENGTH = 1_048_576;
/** Messages attached to attached messages. */
const MAX_DEPTH = 3;

/** Rejects a message that cannot be parsed: more than 200 parts, or headers of more than a megabyte. Attached messages are read with it. */
export async function partsOf(raw: Buffer): Promise<MailParts> {
  const { headers, words, attachments } = await new MessageReader().read(raw, 0);
  return { headers, text: joined(words), attachments };
}

class MessageReader {
  /** Of the message and of those attached to it. */
  private textLength = 0;

  async read(raw: Buffer, depth: number): Promise<ReadMessage> {
    // Most processes never read a mail, and all of them start faster without it.
    const { MailParser } = await import('mailparser');
    const parser = new MailParser(OPTIONS);
    const messages = new Map<Headers, ReadMessage>();
    const attachments: AttachmentNote[] = [];
    parser.end(raw);
    for await (const item of parser as AsyncIterable<AttachmentStream | { type: 'text' }>) {
      if (item.type !== 'attachment') continue;
      const content = await contentOf(item);
      const message = item.contentType === 'message/rfc822' ? await this.tryRead(content, depth + 1) : undefined;
      if (message !== undefined) messages.set(item.headers, message);
      attachments.push(...(message?.attachments ?? [noteOf(item, content)]));
    }
    const { tree } = parser as unknown as { tree: Node };
    return { headers: tree.headers, words: this.textPartsOf(tree, messages), attachments };
  }

  /** An attached message that cannot be read stays an attachment. */
  private async tryRead(raw: Buffer, depth: number): Promise<ReadMessage | undefined> {
    if (depth > MAX_DEPTH) return undefined;
    try {
      return await this.read(raw, depth);
    } catch (error) {
      if (error instanceof TextTooLong) throw error;
      return undefined;
    }
  }

  private textPartsOf(node: Node, messages: Messages): Words[] {
    const message = messages.get(node.headers);
    if (message !== undefined) return [{ text: joined(message.words), isHtml: false, isApart: true }];
    const parts = node.children.map((child) => this.textPartsOf(child, messages));
    if (node.contentType === 'multipart/alternative') return chosen(parts);
    return [...this.ownWords(node), ...parts.flat()];
  }

  private ownWords({ contentType, textContent = '' }: Node): Words[] {
    this.textLength += textContent.length;
    if (this.textLength > MAX_TEXT_LENGTH) throw new TextTooLong('the text of a mail is longer than 1 MB');
    const isHtml = contentType === 'text/html';
    const text = isHtml ? plainText(unscrambled(textContent)) : unscrambled(textContent);
    return text.trim() === '' ? [] : [{ text, isHtml, isApart: isHtml }];
  }
}

async function contentOf({ content, release }: AttachmentStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content as AsyncIterable<Buffer>) chunks.push(chunk);
  release?.();
  return Buffer.concat(chunks);
}

function noteOf({ filename, contentType }: AttachmentStream, { length }: Buffer): AttachmentNote {
  return { name: filename ?? contentType, size: length };
}

/** Of the same words in several forms, those without HTML; else the last, which is the richest. */
function chosen(alternatives: readonly Words[][]): Words[] {
  const written = alternatives.filter((words) => words.length > 0);
  return written.find((words) => words.every(({ isHtml }) => !isHtml)) ?? written.at(-1) ?? [];
}

/** Some programs send the same words as text and as HTML without saying that they are the same. */
function joined(words: readonly Words[]): string {
  const folded = words.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const parts = words.filter((_words, index) => folded.indexOf(folded[index] ?? '') === index);
  return parts.reduce((all, { text, isApart }, index) => {
    if (index === 0) return text;
    return `${all}${isApart || parts[index - 1]?.isApart === true ? '\n\n' : '\n'}${text}`;
  }, '');
}
