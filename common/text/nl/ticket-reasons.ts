import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'In deze tekst zit geen ticket.',
    todo: 'Plak alles: drie delen met punten ertussen, of een link met een ticket erin.',
  },
  'header-not-found': {
    happened: () => 'Het eerste deel van het ticket, de header, is niet te lezen.',
    todo: 'Kopieer het ticket opnieuw, helemaal.',
  },
  'payload-not-found': {
    happened: () => 'Het tweede deel van het ticket, met de claims, is niet te lezen.',
    todo: 'Kopieer het ticket opnieuw, van de eerste tot en met de laatste letter.',
  },
  'alg-none': {
    happened: () => 'Volgens dit ticket is geen handtekening nodig (alg none).',
    todo: 'Geen enkele server accepteert dat. Onderteken het met je sleutel.',
  },
  'alg-shared-secret': {
    happened: () => 'Dit ticket is ondertekend met een gedeeld geheim; JaaS wil RS256.',
    todo: 'Onderteken het met de privésleutel waarvan de publieke helft in de JaaS-console staat.',
  },
  'alg-invalid': {
    happened: () => 'Dit ticket is ondertekend op een manier die de server niet controleert.',
    todo: 'Zet alg op RS256; servers met een gedeeld geheim accepteren HS256.',
  },
  'alg-other': {
    happened: () => 'Dit ticket is anders ondertekend dan de tickets van deze server.',
    todo: 'Zet alg op wat het profiel bij “Authenticatie” zegt.',
  },
  'signature-not-found': {
    happened: () => 'Het derde deel van het ticket, de handtekening, ontbreekt.',
    todo: 'Kopieer het ticket opnieuw, met het laatste deel.',
  },
  'typ-invalid': {
    happened: () => 'De header noemt dit geen JWT.',
    todo: 'Zet typ op JWT, in hoofdletters.',
  },
  'kid-not-found': {
    happened: () => 'De header noemt de sleutel niet (kid).',
    todo: 'Stel kid in; bij JaaS is dat de AppID, een schuine streep en de sleutel-ID.',
  },
  'kid-mismatch': {
    happened: () => 'De sleutel (kid) hoort niet bij het account van het ticket (sub).',
    todo: 'Bij JaaS begint kid met dezelfde AppID als in sub, gevolgd door een schuine streep.',
  },
  'key-other': {
    happened: () => 'Dit ticket is met een andere sleutel ondertekend dan die van dit profiel.',
    todo: 'Dat is prima zolang de server die sleutel kent.',
  },
  'aud-invalid': {
    happened: () => 'De doelgroep (aud) is niet die van de server.',
    todo: 'Bij JaaS is het de tekst jitsi, en geen lijst.',
  },
  'iss-invalid': {
    happened: () => 'Deze uitgever (iss) accepteert de server niet.',
    todo: 'Bij JaaS is het de tekst chat.',
  },
  'iss-other': {
    happened: () => 'De uitgever (iss) is een andere dan die van dit profiel.',
    todo: 'Dat is prima als de server die accepteert (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'De doelgroep (aud) is een andere dan die van dit profiel.',
    todo: 'Dat is prima als de server die accepteert (asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => 'Het ticket zegt niet voor wiens server het is (sub).',
    todo: 'Zet sub bij JaaS op de AppID.',
  },
  'sub-mismatch': {
    happened: () => 'Het ticket is voor een ander account dan dat van dit profiel (sub).',
    todo: 'Zet sub op de AppID van dit profiel.',
  },
  'token-expired': {
    happened: () => 'Het ticket is verlopen (exp).',
    todo: 'Maak een nieuw.',
  },
  'exp-invalid': {
    happened: () => 'Het einde van het ticket (exp) ontbreekt of is geen tijd.',
    todo: 'Zet exp op een getal: seconden sinds 1970.',
  },
  'exp-not-found': {
    happened: () => 'Dit ticket verloopt nooit (geen exp).',
    todo: 'Wie het in handen krijgt, kan het voor altijd gebruiken. Stel exp in.',
  },
  'exp-too-far': {
    happened: () => 'Het ticket verloopt pas over meer dan 30 dagen (exp).',
    todo: 'Laat het eerder verlopen. Tijden zijn in seconden; deze is misschien in milliseconden.',
  },
  'nbf-future': {
    happened: () => 'Het ticket is nog niet geldig (nbf).',
    todo: 'Wacht, of zet nbf een minuut in het verleden; controleer de klok van de computer die het maakte.',
  },
  'nbf-invalid': {
    happened: () => 'Het begin van het ticket (nbf) is geen tijd.',
    todo: 'Zet nbf op een getal, in seconden sinds 1970, of laat het weg.',
  },
  'room-not-found': {
    happened: () => 'Het ticket noemt geen ruimte.',
    todo: 'Zet room op de naam van de ruimte; zonder blijven sommige pagina’s zwart en zeggen ze niets.',
  },
  'room-any': {
    happened: () => 'Dit ticket opent elke ruimte.',
    todo: 'Noem één ruimte, zodat een verloren ticket alleen die opent.',
  },
  'room-pattern': {
    happened: () => 'Dit ticket opent elke ruimte die aan een patroon voldoet.',
    todo: 'Alleen de server weet welke ruimtes dat zijn.',
  },
  'room-spelling': {
    happened: () => 'De ruimte is niet geschreven zoals servers ruimtes vergelijken.',
    todo: 'Gebruik kleine letters, zonder spaties, en procentcodering voor wat geen ASCII is.',
  },
  'room-mismatch': {
    happened: () => 'Het ticket is voor een andere ruimte dan deze.',
    todo: 'Zet room op deze ruimte, zonder de AppID.',
  },
  'context-not-found': {
    happened: () => 'Het ticket heeft geen context.',
    todo: 'Voeg context toe met de objecten user en features; JaaS vereist dat.',
  },
  'features-not-found': {
    happened: () => 'De context van het ticket heeft geen features.',
    todo: 'Voeg context.features toe, een leeg object als er niets is toegestaan.',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi kent geen functie “${about}”.`,
    todo: 'Laat die weg, of zoek naar een tikfout in de naam.',
  },
  'feature-value-invalid': {
    happened: (about) => `De functie “${about}” is niet aan en niet uit.`,
    todo: 'Zet die op de tekst true of de tekst false.',
  },
};
