import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'Um pacote já adicionou o Parlour para todos.',
    todo: 'Use esse Parlour ou remova o pacote antes.',
  },
  'foreign-entry': {
    happened: 'Há um item de menu chamado parlour.desktop que o Parlour não gravou.',
    todo: 'Tire-o de .local/share/applications na sua pasta pessoal e tente de novo.',
  },
  'no-xdg-mime': {
    happened: 'Falta a este sistema o xdg-mime, com que se escolhem os programas para links.',
    todo: 'Instale o pacote xdg-utils e tente de novo.',
  },
  'not-written': {
    happened: 'Não foi possível gravar tudo na sua pasta pessoal.',
    todo: 'Verifique se há espaço no disco e permissão para gravar nele e tente de novo.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: 'Arquivos .meeting abrem com o Parlour.',
      theirs: (program: string) => `Arquivos .meeting abrem com ${program}.`,
      nobody: 'Nenhum programa abre arquivos .meeting.',
      someone: 'O sistema não informa o que abre arquivos .meeting.',
      claim: 'Abrir arquivos .meeting com o Parlour',
      decides:
        'Quem decide são as configurações do sistema. Procure lá por “aplicativos padrão” e escolha o Parlour para arquivos .meeting.',
    },
    none: 'O Parlour ainda não está no menu deste computador. Adicioná-lo muda apenas as suas próprias configurações e pode ser desfeito.',
    installed: 'O Parlour está no seu menu e registrado para links e arquivos .meeting.',
    system: 'Um pacote instalou o Parlour para todos neste computador.',
    elsewhere:
      'Seu menu e seus links iniciam um Parlour em outro lugar. Se ele foi movido, adicione-o de novo.',
    add: 'Adicionar o Parlour ao menu e aos links deste computador',
    addAgain: 'Adicionar de novo',
    takeAway: 'Remover',
    problem,
  },
  menuEntry: {
    comment: 'Reuniões Jitsi no servidor que você escolher',
    newMeeting: 'Nova reunião',
    settings: 'Configurações',
    file: 'Reunião do Parlour',
  },
};
