import { changesIn, fillReply, inWords, othersIn, replyIn } from '../../api/pages/follow-up/reply.rules';
import { Page } from '../../api/pages/page.rules';
import type { ContributorWords } from '../../api/pages/words.types';

const kept = { title: 'Appeler le boulanger', body: 'Il embauche.\r\nEn mai.' };
const typed = (changes = {}) => ({ title: kept.title, body: 'Il embauche.\nEn mai.', message: '', ...changes });
const fault = (field: string[] | undefined, code = 'TOO_SHORT') => ({ code, message: code.toLowerCase(), field });

describe('the reply of a contributor', () => {
  it('is what the fields of the page hold', () => {
    const fields = new Map([
      ['title', ['un']],
      ['body', ['deux']],
      ['message', ['trois']],
      ['other', ['quatre']],
    ]);
    expect(replyIn(fields)).toEqual({ title: 'un', body: 'deux', message: 'trois' });
    expect(replyIn(new Map())).toEqual({ title: '', body: '', message: '' });
  });

  it('changes nothing where the words are those of before, however their lines break', () => {
    expect(changesIn(typed(), kept)).toEqual({});
    expect(changesIn(typed({ title: ` ${kept.title} ` }), { ...kept, title: ` ${kept.title}` })).toEqual({});
  });

  it('changes what is new, without the blanks around it', () => {
    expect(changesIn(typed({ title: ' Appeler ' }), kept)).toEqual({ title: 'Appeler' });
    expect(changesIn(typed({ body: '' }), kept)).toEqual({ body: '' });
    expect(changesIn(typed({ message: ' Merci. ' }), kept)).toEqual({ message: 'Merci.' });
  });
});

describe('the refusal of a reply', () => {
  const page = () =>
    new Page(
      ['title', 'body', 'message']
        .map((name) => `<p id="${name}-error" hidden></p><textarea id="${name}" name="${name}"></textarea>`)
        .join(''),
    );

  it('is told beside the fields, with the words that were typed', () => {
    const shown = page();
    fillReply(shown, { title: 'un', body: 'deux', message: 'trois' }, [fault(['input', 'body'])]);
    expect(['title', 'body', 'message'].map((name) => shown.text(name))).toEqual(['un', 'deux', 'trois']);
    expect(shown.text('body-error')).toBe('too_short');
    expect(shown.at('body').attribs).toMatchObject({ autofocus: '', 'aria-invalid': 'true' });
    expect(shown.at('title').attribs).not.toHaveProperty('autofocus');
  });

  it('leads to the first field that is at fault, and to none where none is', () => {
    const shown = page();
    fillReply(shown, typed(), [fault(undefined), fault(['message']), fault(['title'])]);
    expect(shown.at('message').attribs).toHaveProperty('autofocus');
    expect(shown.at('title').attribs).not.toHaveProperty('autofocus');
    const other = page();
    fillReply(other, typed(), [fault(['token'])]);
    expect(other.html()).not.toContain('autofocus');
  });

  it('is said in the words of the page where it has some', () => {
    const words = { faults: { 'title TOO_SHORT': 'Un titre plus long, svp.' } } as unknown as ContributorWords;
    expect(inWords(fault(['input', 'title']), undefined, words)).toEqual({
      ...fault(['input', 'title']),
      message: 'Un titre plus long, svp.',
    });
    expect(inWords(fault(['body']), undefined, words).message).toBe('too_short');
  });

  it('is told apart where it belongs to no field', () => {
    expect(othersIn([fault(undefined, 'ONE'), fault(['title'], 'TWO'), fault(['token'], 'THREE')])).toBe('one three');
    expect(othersIn([])).toBe('');
  });
});
