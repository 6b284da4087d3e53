import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [{ name: 'three in a row', html: '<p>The office is open again 🎉🎉🎉</p>', at: ['p'] }],
  passes: [
    { name: 'one', html: '<p>The office is open again 🎉</p>' },
    { name: 'digits and signs', html: '<p>2024 ©®™ 123</p>' },
  ],
};
