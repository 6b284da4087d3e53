export default {
  handrail: '1.0',
  flows: [
    {
      id: 'two-pages',
      file: 'two-pages.flow.json',
      version: 1,
      lang: 'en',
      strings: {},
      start: {
        pages: [
          {
            path: [
              '/examples/hostile/pages/post.html',
              '/examples/hostile/pages/hash.html',
              '/examples/hostile/pages/route.html',
            ],
          },
        ],
        how: 'auto',
        again: 'until-done',
      },
      pages: [
        {
          path: ['/examples/hostile/pages/post.html'],
        },
        {
          path: ['/examples/hostile/pages/hash.html'],
        },
        {
          path: ['/examples/hostile/pages/route.html'],
        },
        {
          path: ['/examples/hostile/pages/route/town'],
        },
      ],
      help: [],
    },
  ],
};
