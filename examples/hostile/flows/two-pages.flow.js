export default {
  handrail: '1.0',
  version: 1,
  lang: 'en',
  id: 'two-pages',
  meta: {
    title: 'Two pages',
    owner: 'Handrail',
    contact: 'content@agency.example',
    reviewBy: '2030-01-01',
  },
  start: {
    on: ['first'],
    how: 'auto',
    again: 'until-done',
  },
  pages: {
    first: {
      label: 'Your name',
      path: [
        '/examples/hostile/pages/post.html',
        '/examples/hostile/pages/hash.html',
        '/examples/hostile/pages/route.html',
      ],
      has: ['name'],
      open: '/examples/hostile/pages/post.html',
    },
    second: {
      label: 'Your town',
      path: [
        '/examples/hostile/pages/post.html',
        '/examples/hostile/pages/hash.html',
        '/examples/hostile/pages/route/town',
      ],
      has: ['town'],
    },
  },
  targets: {
    name: {
      label: 'Name',
      find: [
        {
          by: 'label',
          name: 'Name',
        },
        {
          by: 'attr',
          attr: 'name',
          is: 'name',
        },
      ],
    },
    town: {
      label: 'Town',
      find: [
        {
          by: 'label',
          name: 'Town',
        },
        {
          by: 'attr',
          attr: 'name',
          is: 'town',
        },
      ],
    },
  },
  steps: [
    {
      id: 'name',
      type: 'point',
      page: 'first',
      target: 'name',
      title: 'Write your name',
      done: {
        page: 'second',
      },
    },
    {
      id: 'town',
      type: 'point',
      page: 'second',
      target: 'town',
      title: 'Write your town',
    },
    {
      id: 'end',
      type: 'say',
      title: 'That is all',
      body: 'You can send the form now.',
    },
  ],
};
