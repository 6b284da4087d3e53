export default {
  handrail: '1.0',
  flows: [
    {
      id: 'walk',
      file: 'walk.flow.json',
      version: 1,
      lang: 'en',
      strings: {
        ar: 'walk.ar.strings.json',
      },
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
