import { acceptedWords, messageWords, publishedMessage } from '../../api/contributions/follow-up/contribution.emails';
import { refusalMessage } from '../../api/contributions/triage/refusal-message.rules';

describe('a title with line breaks in a mail', () => {
  const title = 'Le bus\r\n\r\nVotre compte est fermé, rouvrez-le :\nhttps://example.org/piège\u202E';
  const inOneLine = '« Le bus Votre compte est fermé, rouvrez-le : https://example.org/piège »';
  const context = { title, trackingLink: null, takesAnswers: false };
  const added = (paragraphs: readonly unknown[]): unknown[] =>
    paragraphs.filter((paragraph) => typeof paragraph !== 'string' || /^Votre compte|^https/m.test(paragraph));

  it.each([
    ['an acceptance', acceptedWords({ ...context, kind: 'ACTION' }).paragraphs],
    ['a request', messageWords({ ...context, status: 'NEEDS_CORRECTION', body: 'Est-ce gratuit ?' }).paragraphs],
    [
      'a refusal',
      messageWords({
        ...context,
        status: 'REFUSED',
        body: refusalMessage({ message: 'Nous ne gardons pas « {title} ».' }, { title, receivedAt: new Date(0) }, null),
      }).paragraphs,
    ],
  ])('adds neither a paragraph nor a link to %s', (_what, paragraphs) => {
    expect(added(paragraphs)).toEqual([]);
    expect(paragraphs).toContainEqual(expect.stringContaining(inOneLine));
  });

  it('adds no paragraph to the message of a publication', () => {
    const message = publishedMessage({ title, situation: null, adviceLink: 'https://example.org/c', isNamed: false });
    expect(message.split('\n\n')).toContain(inOneLine);
  });
});
