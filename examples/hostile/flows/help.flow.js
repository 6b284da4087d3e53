export default {
  handrail: '1.0',
  version: 1,
  lang: 'en',
  id: 'help',
  meta: {
    title: 'Help at fields',
    owner: 'Handrail',
    contact: 'content@agency.example',
    reviewBy: '2030-01-01',
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
      id: 'end',
      type: 'say',
      title: 'Look for the question marks',
      body: 'You can send the form now.',
    },
  ],
  help: [
    {
      id: 'helpName',
      page: 'form',
      target: 'name',
      title: 'Which name?',
      body: 'The one in your passport.',
    },
    {
      id: 'helpTown',
      page: 'form',
      target: 'town',
      title: 'Which town?',
      body: 'The one where you live now.',
    },
  ],
};
