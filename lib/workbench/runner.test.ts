import { describe, expect, it } from 'vitest';
import { AppError, BugError } from '@/lib/base/errors';
import { languages } from '@/lib/base/language';
import { errorTexts } from './error-texts';
import { noticeOf } from './runner';

describe('what is thrown', () => {
  it('becomes the sentence and advice of its code, in both languages', () => {
    expect(noticeOf(new AppError('file-empty', 'developer text'), () => undefined)).toEqual({
      severity: 'warning',
      text: {
        en: 'The file is empty. Check whether it was downloaded completely, and choose it again.',
        nl: 'Het bestand is leeg. Controleer of het volledig is gedownload en kies het opnieuw.',
      },
    });
  });

  it('names the file when it is known', () => {
    const thrown = new AppError('not-a-backup', 'developer text', { name: 'notes $& more.txt' });
    expect(noticeOf(thrown, () => undefined)?.text).toMatchObject({
      en: expect.stringContaining('“notes $& more.txt” is not a Codeboom backup'),
    });
  });

  it('is nothing when it was cancelled', () => {
    expect(noticeOf(new DOMException('stop', 'AbortError'), () => undefined)).toBeNull();
  });

  it('keeps its technical text behind a button when it was not expected', () => {
    const shown: string[] = [];
    const notice = noticeOf(new BugError('kaput', { cause: 'deeper' }), (text) => shown.push(text));
    void notice?.actions?.[0]?.run();
    expect([notice?.severity, JSON.stringify(notice?.text).includes('kaput')]).toEqual(['error', false]);
    expect(shown[0]).toMatch(/kaput[\s\S]*Cause: deeper/);
  });
});

describe('error texts', () => {
  it('are whole sentences in both languages', () => {
    const texts = Object.values(errorTexts).flatMap(({ sentence, naming, advice }) =>
      languages.flatMap((language) =>
        [sentence, naming ?? sentence, advice].map((text) => text[language]).filter((text) => text !== ''),
      ),
    );
    expect(texts.filter((text) => !/^(?:[A-Z]|“\{name\}”).*\.$/.test(text))).toEqual([]);
  });
});
