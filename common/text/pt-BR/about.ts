import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'Versões',
    copyVersions: 'Copiar versões',
    copied: 'Copiado',
    independent:
      'O Parlour é um cliente livre para reuniões Jitsi. Não é feito, vendido nem endossado pela 8x8 ou pelo projeto Jitsi.',
    licence: 'O Parlour é licenciado sob a Apache 2.0.',
    credits: 'Créditos',
    creditJitsi:
      'As reuniões passam pela IFrame API do Jitsi, copyright da 8x8, Inc. e de quem contribui com o Jitsi.',
    creditIcons:
      'Os ícones são do Lucide, de quem contribui com o Lucide e, em parte, de Cole Bemis.',
    creditElectron:
      'O aplicativo roda no Electron, da OpenJS Foundation e de quem contribui com ele, que contém o Chromium e o Node.js.',
    licences: 'Licenças',
    licencesWhy: 'Cada obra de outras pessoas dentro do Parlour, com a licença por inteiro.',
    show: 'Mostrar licenças',
    count: (count: number) => plural(count, { one: '# pacote', other: '# pacotes' }),
    notHere: {
      happened: 'Não foi possível abrir as licenças.',
      todo: 'Elas também ficam ao lado do programa, no arquivo NOTICE.',
    },
    chromium:
      'O Chromium contém o trabalho de várias centenas de outros autores. As licenças deles ficam ao lado do programa, no arquivo LICENSES.chromium.html.',
  },
};
