export default {
  handrail: '1.0',
  flows: [
    {
      id: 'typed',
      file: 'typed.flow.json',
      version: 1,
      lang: 'en',
      strings: {},
      start: {
        pages: [
          {
            path: ['/examples/hostile/pages/typing.html'],
          },
        ],
        how: 'auto',
        again: 'always',
      },
      pages: [
        {
          path: ['/examples/hostile/pages/typing.html'],
        },
      ],
      help: [],
    },
  ],
};
