import { describe, expect, it } from 'vitest';
import { isSafeLink } from './safe-link.ts';

const base = 'http://portal.example/benefits/Apply.aspx';
const links = ['forms.example.org', 'help.example.org:8443'];

describe('isSafeLink', () => {
  it.each([
    'https://forms.example.org/a?b#c',
    'HTTPS://FORMS.example.org/',
    'https://help.example.org:8443/',
    '/benefits/',
    'Confirm.aspx',
    '#top',
    'http://portal.example/x',
    'tel:+15550142',
    'mailto:help@example.org',
  ])('allows %s', (href) => {
    expect(isSafeLink(href, links, base)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'blob:http://portal.example/x',
    'vbscript:x',
    'file:///etc/passwd',
    'http://forms.example.org/',
    'https://evil.example/',
    'https://forms.example.org.evil.example/',
    'https://forms.example.org@evil.example/',
    'https://forms.example.org:444/',
    '//evil.example/',
    '\\\\evil.example/',
    'https://',
    'ftp://portal.example/',
  ])('refuses %s', (href) => {
    expect(isSafeLink(href, links, base)).toBe(false);
  });

  it('takes two opaque origins for two', () => {
    expect(isSafeLink('data:text/html,x', [], 'data:text/html,y')).toBe(false);
    expect(isSafeLink('#x', [], 'about:blank')).toBe(false);
  });

  it('knows paths without knowing the page', () => {
    expect(isSafeLink('/a')).toBe(true);
    expect(isSafeLink('http://portal.example/a')).toBe(false);
    expect(isSafeLink('//evil.example/a')).toBe(false);
  });
});
