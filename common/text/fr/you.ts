import type { youText as source } from '../en/you.ts';

const youProblem: (typeof source)['youProblem'] = {
  'email-unreadable': {
    happened: () => 'Ce n’est pas une adresse e-mail.',
    todo: 'Écrivez-la comme ada@example.org, ou laissez le champ vide.',
  },
  'picture-not-https': {
    happened: () => 'Ce n’est pas une adresse qui commence par https://.',
    todo: 'Copiez l’adresse d’une image que tout le monde peut voir sur le web, ou laissez le champ vide.',
  },
  'picture-too-long': {
    happened: () => 'Cette adresse est trop longue.',
    todo: 'Les billets voyagent dans des adresses web : choisissez une image à l’adresse plus courte.',
  },
};

const receiver: (typeof source)['you']['receiver'] = {
  public: 'Serveur public',
  jaas: 'Vos comptes JaaS',
  'signing-server': 'Vos serveurs avec billets',
  'open-server': 'Vos serveurs sans billets',
  'ticket-address': 'Hébergements de votre organisation, qui délivre les billets',
  others: 'Serveurs et comptes d’autres personnes',
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: 'Votre nom',
    nameHelp:
      'Affiché aux autres pendant une réunion. Il n’est envoyé qu’au serveur de la réunion que vous rejoignez.',
    email: 'Adresse e-mail',
    emailHelp: 'Envoyée seulement là où l’indique le tableau ci-dessous. Elle peut rester vide.',
    picture: 'Photo',
    pictureHelp:
      'L’adresse d’une image sur le web, qui commence par https://. Parlour ne la charge pas : il n’y a donc pas d’aperçu ici. Ce sont les programmes des autres qui la chargent à cette adresse.',
    receives: 'Ce que reçoit chaque hébergement',
    hosting: 'Hébergement',
    receiver,
    way: {
      ticket: 'dans le billet signé',
      address: 'au serveur qui délivre le billet, et quand vous entrez',
      page: 'quand vous entrez',
      no: 'non envoyé',
    },
    onlyFilled: 'Un champ vide n’est envoyé à personne.',
  },
};
