export default {
  handrail: '1.0',
  flows: [
    {
      id: 'walk',
      file: 'not-there.flow.json',
      version: 1,
      lang: 'en',
      strings: {},
      start: {
        pages: [
          {
            path: ['/examples/hostile/pages/*'],
          },
        ],
        how: 'auto',
        again: 'always',
      },
      pages: [
        {
          path: ['/examples/hostile/pages/*'],
        },
      ],
      help: [],
    },
  ],
};
