import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'Nome da sala ou link da reunião',
    join: 'Entrar',
    opensWith: 'Abre com',
    hosting: 'Hospedagem',
    setUpHosting: 'Configurar outra hospedagem…',
    muted: 'Microfone desligado',
    cameraOff: 'Câmera desligada',
    newName: 'Novo nome',
    meetings: 'Suas reuniões',
    search: 'Buscar',
    nothingFound: (wanted: string) => `Nenhuma reunião sua se chama “${wanted}”.`,
    firstRun: 'As reuniões em que você entrar aparecem aqui.',
    firstRunWays:
      'Escreva um nome, abra o link de uma reunião de qualquer lugar ou solte-o nesta janela.',
    invitation: 'Sem conta, sem configuração: você já pode entrar.',
    addName: 'Adicionar seu nome',
    found: (count: number) => plural(count, { one: '# reunião', other: '# reuniões' }),
    rejoin: 'Entrar de novo',
    pin: (name: string) => `Fixar ${name}`,
    copyLink: (name: string) => `Copiar link da web de ${name}`,
    copied: 'Link copiado',
    invite: (name: string) => `Copiar convite para ${name}`,
    more: (name: string) => `Mais opções de ${name}`,
    menu: {
      copyLink: 'Copiar link da web',
      invite: 'Copiar convite…',
      moveUp: 'Mover para cima',
      moveDown: 'Mover para baixo',
      forget: 'Esquecer',
    },
    pinMoved: (name: string, place: number, of: number) =>
      `“${name}” está agora na posição ${place} de ${of}.`,
    forgotten: (name: string) => `“${name}” foi esquecida.`,
    forgottenCount: (count: number) =>
      plural(count, { one: '# reunião foi esquecida.', other: '# reuniões foram esquecidas.' }),
    undo: 'Desfazer',
    joinRow: (name: string) => `Entrar em ${name}`,
    dismiss: 'Fechar',
    today: 'hoje',
    yesterday: 'ontem',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `Você saiu de “${name}” depois de menos de um minuto.`
        : plural(minutes, {
            one: `Você saiu de “${name}” depois de # minuto.`,
            other: `Você saiu de “${name}” depois de # minutos.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: 'Não foi possível ler “Suas reuniões”, por isso a lista recomeça do zero.',
      todo: `O arquivo antigo foi guardado como ${file}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Não foi possível ler suas configurações, por isso o Parlour recomeçou do zero.',
      todo: `O arquivo antigo foi guardado como ${file}.`,
    }),
    usageDamaged: (file: string) => ({
      happened:
        'Não foi possível ler o que “Uso” tinha contado, por isso a contagem recomeça do zero.',
      todo: `O arquivo antigo foi guardado como ${file}.`,
    }),
    meetingsRestored:
      'Não foi possível ler “Suas reuniões”, por isso a última cópia boa da lista é usada.',
    settingsRestored:
      'Não foi possível ler suas configurações, por isso a última cópia boa delas é usada.',
    usageRestored:
      'Não foi possível ler o que “Uso” tinha contado, por isso a última cópia boa é usada.',
    damagedStays: (file: string) =>
      `Não foi possível mover o arquivo danificado ${file}: o que você mudar será perdido quando o Parlour fechar.`,
    notWritten: (folder: string) => ({
      happened: 'Não foi possível salvar sua mudança, e ela será perdida quando o Parlour fechar.',
      todo: `Libere espaço no disco ou verifique se é possível gravar em ${folder}.`,
    }),
  },
};
