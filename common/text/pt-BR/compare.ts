import type { compareText as source } from '../en/compare.ts';

type Compare = (typeof source)['compare'];

const facts: Compare['facts'] = {
  cost: {
    public: 'Grátis, para uso justo. É a 8x8 que o mantém, e ela pode mudar as regras.',
    jaas: 'Uma assinatura por usuários por mês, com um plano grátis para começar. O preço muito citado, por minuto de cada participante, não é como a 8x8 cobra.',
    ownServer:
      'Uma máquina de cerca de 20 a 100 dólares americanos por mês, e o seu tempo. Cada gravação simultânea exige uma máquina a mais.',
  },
  setup: {
    public: 'Nenhuma.',
    jaas: 'Uma conta, um AppID e um par de chaves: de uma a duas horas.',
    ownServer: 'Um servidor com endereço próprio: meio dia ou mais.',
  },
  access: {
    public: 'Qualquer pessoa que tenha o link. Uma sala de espera e uma senha ajudam.',
    jaas: 'Só quem tem um ingresso assinado por você.',
    ownServer:
      'Quem você permitir. Em um servidor tal como vem no pacote, quem tem ingresso é moderador.',
  },
  tickets: {
    public:
      'Nenhum. Desde agosto de 2023, uma pessoa precisa fazer login com Google, GitHub ou Facebook para abrir uma sala.',
    jaas: 'Sim (RS256). O Parlour os assina neste computador.',
    ownServer: 'Sim (HS256 ou RS256), depois de instalado o pacote jitsi-meet-tokens.',
  },
  recording: {
    public:
      'No seu próprio computador ou em um espaço na nuvem, onde o servidor oferece. Ninguém garante.',
    jaas: 'Sim. Uma gravação dura até 6 horas e pode ser baixada por 24 horas. Minutos gravados custam à parte.',
    ownServer: 'Sim, com uma máquina a mais para cada reunião gravada ao mesmo tempo.',
  },
  data: {
    public: 'Nos servidores que a 8x8 mantém para todos.',
    jaas: 'Nos servidores da 8x8, sob contrato.',
    ownServer: 'No seu servidor.',
  },
  address: {
    public: 'Uma sala em meet.jit.si.',
    jaas: 'Uma sala em 8x8.vc, abaixo do seu AppID.',
    ownServer: 'Seu próprio domínio.',
  },
  size: {
    public:
      'Cresce sozinho. Dos termos cita-se um limite de 25 dispositivos por mês para o uso grátis.',
    jaas: 'Cresce sozinho, até 500 pessoas em uma reunião.',
    ownServer: 'Tanto quanto sua máquina e a conexão dela aguentarem.',
  },
  branding: {
    public: 'Removida no Parlour. O que o servidor não deixa mudar continua.',
    jaas: 'Nenhuma, a menos que você configure a sua.',
    ownServer: 'Toda sua.',
  },
  operation: {
    public:
      'Nada a fazer. Páginas da web que o incorporam são cortadas depois de cinco minutos; o Parlour, não.',
    jaas: 'Quase nada a fazer.',
    ownServer: 'Toda sua: atualizações, crescimento, segurança.',
  },
  support: {
    public: 'A comunidade.',
    jaas: 'A 8x8.',
    ownServer: 'Você e a comunidade.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Compare['reasons'] = {
  noAccount: {
    public:
      'Convidados não precisam de conta, mas quem abre uma sala faz login com Google, GitHub ou Facebook.',
    jaas: 'Você precisa de uma conta na 8x8. Seus convidados, não.',
    ownServer:
      'Ninguém faz login em lugar nenhum, mas a máquina e o domínio costumam ser alugados com uma conta.',
  },
  noMonthlyCost: {
    public: 'É grátis.',
    jaas: 'Só é grátis enquanto poucas pessoas se reúnem.',
    ownServer: 'A máquina e o seu tempo custam alguma coisa todo mês.',
  },
  onlyInvited: {
    public: 'Quem tem o link pode bater à porta. Uma sala de espera ou uma senha barra a entrada.',
    jaas: 'Ninguém entra sem um ingresso assinado por você.',
    ownServer: 'Ninguém entra sem ingresso, depois que você configura o servidor assim.',
  },
  recording: {
    public: 'Só como o servidor oferece, e ninguém garante isso.',
    jaas: 'Grava para você. Você tem um dia para baixar a gravação.',
    ownServer: 'Grava com uma máquina a mais.',
  },
  ownDomain: {
    public: 'O endereço é sempre meet.jit.si.',
    jaas: 'O endereço é sempre 8x8.vc.',
    ownServer: 'O endereço é seu.',
  },
  dataOnMyServer: {
    public: 'Tudo roda nos servidores da 8x8.',
    jaas: 'Tudo roda nos servidores da 8x8, sob contrato.',
    ownServer: 'Tudo roda na sua máquina.',
  },
};

const confidence: Compare['confidence'] = {
  measured: 'conferido no programa',
  documented: 'documentado',
  'rule-of-thumb': 'regra prática',
  hearsay: 'não confirmado',
};

const confidenceMeaning: Compare['confidenceMeaning'] = {
  measured: 'Lemos no próprio programa, ou testamos.',
  documented: 'Quem faz o produto escreve assim.',
  'rule-of-thumb': 'Por experiência. Depende de você.',
  hearsay: 'Outros dizem. Nós mesmos não vimos.',
};

export const compareText: typeof source = {
  compare: {
    title: 'Comparar as três opções',
    about: 'O que cada uma oferece e custa, com fontes, e qual combina com você.',
    matters: 'O que importa para mim',
    wishes: {
      noAccount: 'Sem conta',
      noMonthlyCost: 'Sem custo mensal',
      onlyInvited: 'Só pessoas convidadas',
      recording: 'Gravação',
      ownDomain: 'Meu próprio domínio',
      dataOnMyServer: 'Dados no meu servidor',
    },
    nothingChosen: 'Escolha o que importa para você e veja qual opção combina.',
    /** One hosting gives all that was chosen. */
    fits: (hosting: string) => `“${hosting}” oferece tudo isso.`,
    /** Several do; the first of them is the least work. `hostings` is a list of the others. */
    fitsToo: (hosting: string, hostings: string) =>
      `“${hosting}” oferece tudo isso com o menor trabalho. Tão bom quanto: ${hostings}.`,
    closest: (hosting: string) =>
      `“${hosting}” é o que chega mais perto. Nenhuma das três opções oferece tudo isso.`,
    closestToo: (hosting: string, hostings: string) =>
      `Nenhuma das três opções oferece tudo isso. “${hosting}” é o que chega mais perto com o menor trabalho. Tão perto quanto: ${hostings}.`,
    best: 'A melhor opção',
    asGood: 'Igualmente boa',
    degree: { yes: 'Sim', partly: 'Em parte', no: 'Não' },
    reasons,
    table: 'As três opções comparadas',
    aspect: 'Aspecto',
    rows: {
      cost: 'Custo',
      setup: 'Configuração',
      access: 'Quem pode entrar',
      tickets: 'Ingressos',
      recording: 'Gravação',
      data: 'Dados',
      address: 'Endereço',
      size: 'Tamanho',
      branding: 'Marca',
      operation: 'Operação',
      support: 'Suporte',
    },
    facts,
    confidence,
    confidenceMeaning,
    /** How sure something is, and when somebody looked. */
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: 'Quanta certeza temos',
    outside: 'Os links abrem no navegador.',
    way: 'De uma para a outra',
    wayAbout: 'Você pode começar agora e mudar depois. Suas reuniões vão junto.',
    steps: {
      public: {
        when: 'Agora',
        why: 'Reunir-se já, sem nada para configurar.',
        act: 'Usar o servidor público',
      },
      jaas: {
        when: 'Quando importa quem entra',
        why: 'Só entra quem tem ingresso, e a 8x8 faz o trabalho.',
        act: 'Usar o JaaS',
      },
      ownServer: {
        when: 'Quando isso já não basta',
        why: 'Seu domínio, seus dados, suas regras. O trabalho também é seu.',
        act: 'Usar seu próprio servidor',
      },
    },
    here: 'Você está aqui',
  },
};
