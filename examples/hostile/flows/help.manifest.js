export default {
  handrail: '1.0',
  flows: [
    {
      id: 'help',
      file: 'help.flow.json',
      version: 1,
      lang: 'en',
      strings: {},
      pages: [
        {
          path: ['/examples/hostile/pages/*'],
        },
      ],
      help: [
        {
          path: ['/examples/hostile/pages/*'],
        },
      ],
    },
  ],
};
