import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: 'Uso',
    about: 'Quanto somaram suas reuniões, mês a mês, como este computador contou.',
    empty: 'Nada foi contado ainda. O primeiro mês aparece aqui depois da sua primeira reunião.',
    off: 'A contagem está desligada em Configurações, Privacidade. O que já foi contado fica até você limpar.',
    failed: {
      happened: 'Não foi possível ler o que foi contado.',
      todo: 'Feche as Configurações e abra de novo.',
    },
    hosting: 'Hospedagem',
    all: 'Todas as hospedagens',
    visited: 'Servidores não configurados',
    removed: 'Hospedagens que você removeu',
    measure: 'Mostrar',
    measures: {
      minutes: { name: 'Meus minutos', help: 'Seu próprio tempo em reuniões.' },
      personMinutes: {
        name: 'Minutos de todos',
        help: 'Os minutos de todas as pessoas nas suas reuniões somados, enquanto você estava lá.',
      },
      people: {
        name: 'Pessoas',
        help: 'As diferentes pessoas que você encontrou, e você. Quem encontra você em duas hospedagens conta em cada uma.',
      },
      meetings: { name: 'Reuniões', help: 'As reuniões em que você entrou.' },
    },
    month: 'Mês',
    table: (measure: string) => `${measure}, por mês`,
    totals: 'Todos estes meses juntos',
    peak: 'Máximo de pessoas ao mesmo tempo',
    jaas: 'Usuários do JaaS diante do seu plano',
    jaasUsers: 'Usuários',
    jaasCost: 'Custo',
    ofPlan: (people: string, included: string) => `${people} de ${included}`,
    soFar: (month: string) => `${month}, até agora`,
    estimate:
      'Estimativa a partir do que este computador viu: as reuniões de outras pessoas não entram. O plano e os preços são os de “Quanto custaria?”.',
    use: 'Usar estes números',
    useHelp: (month: string) => `Leva ${month} para “Quanto custaria?”.`,
    noMonth: 'Depois de um mês inteiro, os números dele podem ser usados em “Quanto custaria?”.',
    save: 'Salvar como CSV…',
    saved: (file: string) => `Salvo: ${file}`,
    notSaved: {
      happened: 'Não foi possível salvar o arquivo.',
      todo: 'Escolha outra pasta ou libere espaço no disco.',
    },
    saving: { title: 'Salvar uso', kind: 'Tabela (CSV)', file: 'Uso do Parlour' },
    clear: 'Limpar uso…',
    clearTitle: 'Limpar uso?',
    clearMeans: (months: number) =>
      plural(months, {
        one: 'O que foi contado em # mês é removido deste computador. Não é possível recuperar.',
        other:
          'O que foi contado em # meses é removido deste computador. Não é possível recuperar.',
      }),
    clearNow: 'Limpar uso',
    cleared: 'O uso foi limpo.',
    count: 'Contar minutos e pessoas das reuniões neste computador',
    countHelp:
      'Configurações, Hospedagem, “Uso” mostra mês a mês. Os nomes não são guardados e nada é enviado a lugar nenhum. Com isto desligado, nada novo é contado; o que já está lá fica até você limpar. Normalmente ligado.',
  },
};
