import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'Não há um ingresso neste texto.',
    todo: 'Cole-o inteiro: três partes separadas por pontos, ou um link que traga um.',
  },
  'header-not-found': {
    happened: () => 'A primeira parte do ingresso, o cabeçalho, não pode ser lida.',
    todo: 'Copie o ingresso de novo, inteiro.',
  },
  'payload-not-found': {
    happened: () => 'A segunda parte do ingresso, os claims, não pode ser lida.',
    todo: 'Copie o ingresso de novo, da primeira à última letra.',
  },
  'alg-none': {
    happened: () => 'Este ingresso diz que não precisa de assinatura (alg none).',
    todo: 'Nenhum servidor aceita isso. Assine-o com a sua chave.',
  },
  'alg-shared-secret': {
    happened: () => 'Este ingresso foi assinado com um segredo compartilhado; o JaaS quer RS256.',
    todo: 'Assine-o com a chave privada cuja metade pública está no console do JaaS.',
  },
  'alg-invalid': {
    happened: () => 'Este ingresso foi assinado de um modo que o servidor não verifica.',
    todo: 'Defina alg como RS256; servidores com segredo compartilhado aceitam HS256.',
  },
  'alg-other': {
    happened: () => 'Este ingresso foi assinado de um modo diferente dos ingressos deste servidor.',
    todo: 'Defina alg como o que o perfil diz em “Autenticação”.',
  },
  'signature-not-found': {
    happened: () => 'Falta a terceira parte do ingresso, a assinatura.',
    todo: 'Copie o ingresso de novo, com a última parte.',
  },
  'typ-invalid': {
    happened: () => 'O cabeçalho não chama isto de JWT.',
    todo: 'Defina typ como JWT, em maiúsculas.',
  },
  'kid-not-found': {
    happened: () => 'O cabeçalho não indica a chave (kid).',
    todo: 'Defina kid; no JaaS é o AppID, uma barra e o ID da chave.',
  },
  'kid-mismatch': {
    happened: () => 'A chave (kid) não pertence à conta do ingresso (sub).',
    todo: 'No JaaS, kid começa com o mesmo AppID que está em sub, seguido de uma barra.',
  },
  'key-other': {
    happened: () => 'Quem assinou este ingresso foi outra chave, não a deste perfil.',
    todo: 'Tudo bem, desde que o servidor conheça essa chave.',
  },
  'aud-invalid': {
    happened: () => 'O destinatário (aud) não é o do servidor.',
    todo: 'No JaaS é o texto jitsi, e não uma lista.',
  },
  'iss-invalid': {
    happened: () => 'O emissor (iss) não é um que o servidor aceita.',
    todo: 'No JaaS é o texto chat.',
  },
  'iss-other': {
    happened: () => 'O emissor (iss) é diferente do deste perfil.',
    todo: 'Tudo bem, se o servidor o aceitar (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'O destinatário (aud) é diferente do deste perfil.',
    todo: 'Tudo bem, se o servidor o aceitar (asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => 'O ingresso não diz de quem é o servidor a que se destina (sub).',
    todo: 'No JaaS, defina sub como o AppID.',
  },
  'sub-mismatch': {
    happened: () => 'O ingresso é para uma conta diferente da deste perfil (sub).',
    todo: 'Defina sub como o AppID deste perfil.',
  },
  'token-expired': {
    happened: () => 'O ingresso expirou (exp).',
    todo: 'Crie um novo.',
  },
  'exp-invalid': {
    happened: () => 'O fim do ingresso (exp) falta ou não é um horário.',
    todo: 'Defina exp como um número: segundos desde 1970.',
  },
  'exp-not-found': {
    happened: () => 'Este ingresso nunca termina (sem exp).',
    todo: 'Quem o obtiver poderá usá-lo para sempre. Defina exp.',
  },
  'exp-too-far': {
    happened: () => 'O ingresso termina daqui a mais de 30 dias (exp).',
    todo: 'Dê a ele um fim mais próximo. Os horários são em segundos; este pode estar em milissegundos.',
  },
  'nbf-future': {
    happened: () => 'O ingresso ainda não é válido (nbf).',
    todo: 'Espere ou defina nbf para um minuto atrás; confira o relógio do computador que o criou.',
  },
  'nbf-invalid': {
    happened: () => 'O início do ingresso (nbf) não é um horário.',
    todo: 'Defina nbf como um número, em segundos desde 1970, ou tire-o.',
  },
  'room-not-found': {
    happened: () => 'O ingresso não indica nenhuma sala.',
    todo: 'Defina room como o nome da sala; sem isso, algumas páginas ficam pretas e não dizem nada.',
  },
  'room-any': {
    happened: () => 'Este ingresso abre todas as salas.',
    todo: 'Indique uma sala, para que um ingresso perdido abra só essa.',
  },
  'room-pattern': {
    happened: () => 'Este ingresso abre todas as salas que seguem um padrão.',
    todo: 'Só o servidor pode dizer quais são.',
  },
  'room-spelling': {
    happened: () => 'A sala não está escrita do modo como os servidores comparam salas.',
    todo: 'Use letras minúsculas, sem espaços, e codifique com porcentagem o que não for ASCII.',
  },
  'room-mismatch': {
    happened: () => 'O ingresso é para uma sala diferente desta.',
    todo: 'Defina room como esta sala, sem o AppID.',
  },
  'context-not-found': {
    happened: () => 'O ingresso não tem context.',
    todo: 'Acrescente context com os objetos user e features; o JaaS exige isso.',
  },
  'features-not-found': {
    happened: () => 'O context do ingresso não tem features.',
    todo: 'Acrescente context.features, um objeto vazio se nada for permitido.',
  },
  'feature-invalid': {
    happened: (about) => `O Jitsi não tem um recurso chamado “${about}”.`,
    todo: 'Tire-o ou procure um erro de digitação no nome.',
  },
  'feature-value-invalid': {
    happened: (about) => `O recurso “${about}” não está nem ligado nem desligado.`,
    todo: 'Defina-o como o texto true ou o texto false.',
  },
};
