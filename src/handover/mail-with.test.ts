import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailWith } from '#src/handover/mail-with.ts';

const partsOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

test('a mail has the subject and the text, with the line ends of mail', () => {
  const address = mailWith(
    'mailto:desk@example.com',
    'About Unstun',
    'It helped & more\nhttps://x.example/?a=b',
  );
  expect(address).toMatch(/^mailto:desk@example\.com\?/);
  expect(partsOf(address)).toEqual({
    subject: 'About Unstun',
    body: 'It helped & more\r\nhttps://x.example/?a=b',
  });
  expect(address).not.toContain('+');
});

test('a subject and a copy that the deployer set stay', () => {
  const address = mailWith('mailto:desk@example.com?subject=Wizard&cc=a@example.com', 'other', 'text');
  expect(partsOf(address)).toEqual({ subject: 'Wizard', cc: 'a@example.com', body: 'text' });
});

test('whatever is typed, the address stays short enough and whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      const address = mailWith('mailto:desk@example.com', 'subject', text);
      expect(address.length).toBeLessThanOrEqual(1900);
      expect(text.replaceAll('\n', '\r\n').startsWith(partsOf(address)['body'] ?? '')).toBe(true);
    }),
  );
});
