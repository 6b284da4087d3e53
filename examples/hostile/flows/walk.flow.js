export default {
  handrail: '1.0',
  version: 1,
  lang: 'en',
  id: 'walk',
  langs: ['ar'],
  meta: {
    title: 'Fill in the form',
    owner: 'Handrail',
    contact: 'content@agency.example',
    reviewBy: '2030-01-01',
  },
  start: {
    on: ['form'],
    how: 'auto',
    again: 'always',
  },
  pages: {
    form: {
      label: 'The form',
      path: ['/examples/hostile/pages/*'],
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
      page: 'form',
      target: 'name',
      title: 'Write your name',
      body: 'As it is in your passport.',
    },
    {
      id: 'town',
      type: 'point',
      page: 'form',
      target: 'town',
      title: 'Write your town',
      body: 'The town where you live now.',
    },
    {
      id: 'end',
      type: 'say',
      title: 'That is all',
      body: 'You can send the form now.',
    },
  ],
};
