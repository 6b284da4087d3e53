import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a hidden place',
      html: '<a id="a" href="#b">Skip to main content</a><div style="display:none"><i id="b"></i></div><main>Text</main>',
      at: ['#a'],
    },
    {
      name: 'before the navigation',
      html: '<a id="a" href="#w">Skip to content</a><div id="w"><nav><a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a></nav><main>Text</main></div>',
      at: ['#a'],
    },
    {
      name: 'an empty anchor before the navigation',
      html: '<a id="a" href="#w">Skip to content</a><a name="w"></a><nav><a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a></nav><main>Text</main>',
      at: ['#a'],
    },
  ],
  passes: [
    {
      name: 'an empty anchor after the navigation',
      html: '<a href="#w">Skip to content</a><nav><a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a></nav><a id="w"></a><main>Text</main>',
    },
    {
      name: 'an empty anchor at the beginning of the main part, which has a list of its own',
      html: '<a href="#w">Skip to content</a><main><a id="w"></a><h1>Permits</h1><nav><a href="#a">A</a> <a href="#b">B</a> <a href="#c">C</a></nav><p>Text</p></main>',
    },
    {
      name: 'an address that no browser can decode',
      html: '<a href="#50%">Skip to content</a><main><h1>Permits</h1></main>',
    },
    {
      name: 'the main part',
      html: '<a href="#m">Skip to content</a><nav><a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a></nav><main id="m">Text</main>',
    },
    {
      name: 'another link',
      html: '<a href="#w">Fees</a><div id="w"><nav><a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a></nav></div>',
    },
  ],
};
