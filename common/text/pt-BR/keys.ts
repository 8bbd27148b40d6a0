import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `O arquivo “${about}”` : 'Este arquivo');
const howToMakeOne =
  'Crie uma com: ssh-keygen -t rsa -b 4096 -m PEM. Depois entregue a metade pública ao seu servidor.';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'Ainda não há uma chave.',
    todo: 'Cole a chave privada ou escolha o arquivo dela.',
  },
  'too-large': {
    happened: () => 'Este texto é longo demais para uma chave.',
    todo: 'Cole só a chave, da linha BEGIN até a linha END.',
  },
  binary: {
    happened: () => 'Isto não é texto, nem uma chave que o Parlour consiga ler.',
    todo: 'Escolha o arquivo com a chave privada; o nome dele costuma terminar em .pem, .pk ou .key.',
  },
  'web-page': {
    happened: () => 'Isto é uma página da web, não uma chave.',
    todo: 'Baixe o próprio arquivo da chave; talvez seja preciso fazer login antes.',
  },
  'one-line': {
    happened: () => 'Isto parece uma senha ou um segredo compartilhado, não uma chave privada.',
    todo: 'Cole a chave privada inteira; ela tem cerca de 30 a 50 linhas.',
  },
  'not-a-key': {
    happened: () => 'Não há uma chave privada neste texto.',
    todo: 'Procure uma parte que comece com BEGIN PRIVATE KEY ou BEGIN RSA PRIVATE KEY.',
  },
  'frame-missing': {
    happened: () => 'Faltam a primeira e a última linha desta chave.',
    todo: 'Copie a chave inteira, com a linha BEGIN e a linha END.',
  },
  damaged: {
    happened: () => 'Esta chave está incompleta ou danificada.',
    todo: 'Copie-a de novo, inteira, ou escolha o arquivo dela.',
  },
  'two-keys': {
    happened: () => 'Há mais de uma chave privada aqui.',
    todo: 'Dê ao Parlour só a que pertence a este perfil.',
  },
  'public-key': {
    happened: () => 'Esta é a metade pública de uma chave.',
    todo: 'Escolha a chave privada: o arquivo de mesmo nome sem .pub, ou com PRIVATE na primeira linha.',
  },
  certificate: {
    happened: () => 'Isto é um certificado, não uma chave privada.',
    todo: 'Escolha o arquivo com PRIVATE KEY na primeira linha.',
  },
  'certificate-request': {
    happened: () => 'Isto é um pedido de certificado, não uma chave privada.',
    todo: 'Escolha a chave com que o pedido foi feito.',
  },
  openssh: {
    happened: () => 'Esta chave está no formato próprio do OpenSSH.',
    todo: 'Converta uma cópia do arquivo com: ssh-keygen -p -m PEM -f COPIA. Depois escolha a cópia.',
  },
  putty: {
    happened: () => 'Esta chave está no formato próprio do PuTTY.',
    todo: 'Abra-a no PuTTYgen, escolha Conversions, Export OpenSSH key, e converta o resultado com: ssh-keygen -p -m PEM -f COPIA.',
  },
  pgp: {
    happened: () => 'Isto é uma chave ou uma mensagem PGP.',
    todo: 'Escolha a chave privada RSA que você criou para as reuniões.',
  },
  jwk: {
    happened: () => 'Esta chave está escrita em JSON (JWK).',
    todo: 'Exporte-a em PEM de onde você a encontrou.',
  },
  jwt: {
    happened: () => 'Isto é um ingresso (JWT), não a chave que assina ingressos.',
    todo: 'Cole a chave privada; o próprio Parlour cria os ingressos.',
  },
  pkcs12: {
    happened: () => 'Isto é um contêiner PKCS #12 (.p12 ou .pfx).',
    todo: 'Extraia a chave dele com: openssl pkcs12 -nocerts -in FILE -out key.pem.',
  },
  ec: {
    happened: () => 'Esta é uma chave de curva elíptica; ingressos precisam de uma chave RSA.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'Esta é uma chave Ed25519; ingressos precisam de uma chave RSA.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'Esta chave RSA é restrita a assinaturas PSS, que os servidores de reuniões não verificam.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'Esta é uma chave DSA; ingressos precisam de uma chave RSA.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () =>
      'Esta chave privada é de um tipo que não pode assinar ingressos; é preciso uma chave RSA.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `Esta chave tem ${about} bits, poucos demais para ser segura.`
        : 'Esta chave tem menos de 2048 bits, poucos demais para ser segura.',
    todo: 'Crie uma com 2048 bits ou mais; o JaaS recomenda 4096.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `Esta chave tem ${about} bits, mais do que os servidores aceitam.`
        : 'Esta chave tem mais de 8192 bits, mais do que os servidores aceitam.',
    todo: 'Crie uma com 4096 bits.',
  },
  'passphrase-needed': {
    happened: () => 'Uma frase secreta protege esta chave.',
    todo: 'Digite a frase secreta; o Parlour a usa uma vez e não a guarda.',
  },
  'passphrase-wrong': {
    happened: () => 'Esta frase secreta não abre a chave.',
    todo: 'Digite de novo; maiúsculas e minúsculas fazem diferença.',
  },
  'encryption-unsupported': {
    happened: () => 'Esta chave está criptografada de um modo que o Parlour não consegue abrir.',
    todo: 'Salve-a com uma criptografia comum: openssl rsa -aes256 -traditional -in FILE -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} não está mais lá.`,
    todo: 'Escolha o arquivo de novo.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} não pode ser lido.`,
    todo: 'Verifique se você tem permissão para lê-lo ou cole a chave.',
  },
  'file-is-folder': {
    happened: (about) => (about ? `O nome “${about}” é de uma pasta.` : 'Isto é uma pasta.'),
    todo: 'Escolha o arquivo da chave dentro dela.',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)} é na verdade um pipe entre programas.`,
    todo: 'Salve a chave em um arquivo comum ou cole-a.',
  },
  'file-is-device': {
    happened: (about) => `${file(about)} é na verdade um dispositivo.`,
    todo: 'Escolha um arquivo comum ou cole a chave.',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)} é na verdade o socket de um programa.`,
    todo: 'Escolha um arquivo comum que contenha a chave.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} está vazio.`,
    todo: 'Baixe ou salve a chave de novo.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} é grande demais para uma chave.`,
    todo: 'Escolha o arquivo da chave; ele tem só alguns kilobytes.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} não pôde ser lido a tempo.`,
    todo: 'Se ele estiver em uma unidade de rede, copie-o antes para este computador.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} não define nenhum dos nomes que o Parlour conhece.`,
    todo: 'Use os nomes JAAS_APP_ID, JAAS_KID e JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'Seu chaveiro está bloqueado.',
    todo: 'Tente de novo e digite a senha dele quando o sistema pedir.',
  },
  unavailable: {
    happened: () => 'Este computador não tem um serviço de chaveiro que o Parlour possa acessar.',
    todo: 'No Linux, instale o GNOME Keyring (gnome-keyring) ou o KWallet (kwalletmanager) e inicie a sessão de novo, ou use a chave só nesta sessão.',
  },
  denied: {
    happened: () => 'O sistema não deixou o Parlour usar o chaveiro.',
    todo: 'Tente de novo e escolha Permitir quando ele perguntar.',
  },
  slow: {
    happened: () => 'O chaveiro não responde.',
    todo: 'Se o sistema estiver pedindo uma senha, digite-a; depois tente de novo.',
  },
  damaged: {
    happened: () => 'O que o chaveiro guarda para este perfil não é a chave que foi salva.',
    todo: 'Salve a chave de novo.',
  },
  removed: {
    happened: () => 'A chave deste perfil foi removida do chaveiro.',
    todo: 'Salve a chave de novo.',
  },
  'missing-module': {
    happened: () => 'Falta a parte do Parlour que acessa o chaveiro.',
    todo: 'Instale o Parlour de novo ou use a chave só nesta sessão.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'Ainda não há um AppID.',
    todo: 'Copie-o da página “API keys” do console do JaaS (jaas.8x8.vc).',
  },
  'app-id-address': {
    happened: () => 'Isto é um endereço da web, não um AppID.',
    todo: 'Copie só a parte que começa com vpaas-magic-cookie-, até a próxima barra.',
  },
  'app-id-unreadable': {
    happened: () =>
      'Isto não é um AppID: um AppID é vpaas-magic-cookie- seguido de algarismos e letras de a até f.',
    todo: 'Copie-o de novo da página “API keys” do console do JaaS (jaas.8x8.vc).',
  },
  'app-id-sample': {
    happened: () => 'Este AppID é o exemplo da documentação da 8x8.',
    todo: 'Copie o seu da página “API keys” do console do JaaS (jaas.8x8.vc).',
  },
  'key-id-missing': {
    happened: () => 'Ainda não há um ID da chave.',
    todo: 'Copie-o da página “API keys” do console do JaaS (jaas.8x8.vc); é a parte depois da barra.',
  },
  'key-id-address': {
    happened: () => 'Isto é um endereço da web, não um ID da chave.',
    todo: 'Copie o ID que aparece ao lado da sua chave na página “API keys” do console do JaaS (jaas.8x8.vc).',
  },
  'key-id-unreadable': {
    happened: () => 'Isto não é um ID da chave: ele é curto, como 0a1b2c.',
    todo: 'Copie-o de novo da página “API keys” do console do JaaS (jaas.8x8.vc).',
  },
  'key-id-sample': {
    happened: () => 'Este ID da chave é o exemplo da documentação da 8x8.',
    todo: 'Copie o seu da página “API keys” do console do JaaS (jaas.8x8.vc).',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `Esta chave pertence a outro AppID: ${about}.` : 'Esta chave pertence a outro AppID.',
    todo: 'Copie o AppID e o ID da chave da mesma linha do console do JaaS.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
