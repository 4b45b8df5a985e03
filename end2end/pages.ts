// Every page and every state of one that looks different: the gates walk this list.
import { type Answer, type Ask, type Lang, Town } from './town';

/**
 * `fresh`: nobody has done anything yet. `later`: Marta, Nadia and Roser allow personalisation,
 * Omar refused and objected, Julián took a place, Pau kept a draft of one, Marta proved an address,
 * Svitlana asked to be erased. `alone`: no other administration answers. `odd`: one of them answers
 * with a page, another with a day that does not exist.
 */
export type World = 'fresh' | 'later' | 'alone' | 'odd';

export interface State {
  name: string;
  /** After the language. */
  path: string;
  world?: World;
  as?: string;
  /** They act for the last of those who gave them a mandate. */
  forAnother?: boolean;
  /** The form of the page is sent as it is. */
  sent?: boolean;
  /** Of the answer, 200 unless said. */
  status?: number;
}

export const states: State[] = [
  { name: 'visitor', path: '/' },
  { name: 'services', path: '/tramites' },
  { name: 'services-search', path: '/tramites?q=piscina' },
  { name: 'services-nothing', path: '/tramites?q=xilofonista' },
  { name: 'services-mended', path: '/tramites?q=padorn' },
  { name: 'services-theme', path: '/tramites?tema=sport' },
  { name: 'service', path: '/tramites/obra-menor' },
  { name: 'service-easy', path: '/tramites/obra-menor?nivel=facil' },
  { name: 'service-legal', path: '/tramites/obra-menor?nivel=legal' },
  { name: 'service-elsewhere', path: '/tramites/alta-autonomos' },
  { name: 'service-not-yet', path: '/tramites/natacion-invierno' },
  { name: 'service-open', path: '/tramites/natacion-verano' },
  { name: 'service-to-enrol', path: '/tramites/natacion-verano', as: 'marta' },
  { name: 'service-to-read', path: '/tramites/escuela-de-musica', as: 'roser', world: 'later' },
  { name: 'service-enrolled', path: '/tramites/natacion-verano?hecho=enrolled', as: 'julian', world: 'later' },
  { name: 'service-draft', path: '/tramites/natacion-verano?hecho=draft-saved', as: 'pau', world: 'later' },
  { name: 'life-events', path: '/situaciones' },
  { name: 'life-event', path: '/situaciones/hacerse-autonomo' },
  { name: 'sign-in', path: '/entrar' },
  { name: 'sign-in-required', path: '/mis-permisos' },
  { name: 'sign-in-refused', path: '/entrar', sent: true, status: 422 },
  { name: 'home', path: '/', as: 'marta' },
  { name: 'home-entered', path: '/?hecho=signed-in', as: 'nadia' },
  { name: 'home-offers', path: '/', as: 'marta', world: 'later' },
  { name: 'home-hidden', path: '/?hecho=hidden&servicio=natacion-verano', as: 'marta', world: 'later' },
  { name: 'home-nothing', path: '/', as: 'teresa' },
  { name: 'home-many', path: '/', as: 'roser' },
  { name: 'home-enrolled', path: '/', as: 'julian', world: 'later' },
  { name: 'home-draft', path: '/', as: 'pau', world: 'later' },
  { name: 'home-refused', path: '/', as: 'omar', world: 'later' },
  { name: 'home-alone', path: '/', as: 'marta', world: 'alone' },
  { name: 'home-odd', path: '/', as: 'nadia', world: 'odd' },
  { name: 'activities', path: '/actividades' },
  { name: 'activities-none', path: '/actividades?cuando=hoy&tipo=Danza' },
  { name: 'activity', path: '/actividades/cine-al-aire-libre' },
  { name: 'cases', path: '/mis-expedientes', as: 'marta' },
  { name: 'cases-alone', path: '/mis-expedientes', as: 'marta', world: 'alone' },
  { name: 'case', path: '/mis-expedientes/ajuntament/HAC~2F2088', as: 'marta' },
  { name: 'case-waits', path: '/mis-expedientes/ajuntament/EDU~2F340', as: 'omar' },
  { name: 'case-ended', path: '/mis-expedientes/ajuntament/DEP~2F377', as: 'omar' },
  { name: 'notifications', path: '/mis-notificaciones', as: 'marta' },
  { name: 'notifications-past', path: '/mis-notificaciones', as: 'omar' },
  { name: 'notification', path: '/mis-notificaciones/ajuntament/S-7719', as: 'marta' },
  { name: 'notification-opened', path: '/mis-notificaciones/ajuntament/S-7719', as: 'marta', world: 'later' },
  { name: 'messages', path: '/mis-mensajes', as: 'marta', world: 'later' },
  { name: 'messages-none', path: '/mis-mensajes', as: 'teresa' },
  { name: 'permissions', path: '/mis-permisos', as: 'marta' },
  { name: 'permissions-granted', path: '/mis-permisos?hecho=granted', as: 'marta', world: 'later' },
  { name: 'permissions-refused', path: '/mis-permisos?hecho=refused', as: 'omar', world: 'later' },
  { name: 'permissions-kept', path: '/mis-permisos?hecho=granted&recibo=1', as: 'marta', world: 'later' },
  { name: 'receipt', path: '/mis-permisos/recibos/1', as: 'marta', world: 'later' },
  { name: 'receipt-refused', path: '/mis-permisos/recibos/1', as: 'omar', world: 'later' },
  { name: 'channels', path: '/mis-avisos', as: 'omar' },
  { name: 'channels-postal', path: '/mis-avisos?anadir=postal', as: 'omar' },
  { name: 'channels-said', path: '/mis-avisos?servicio=natacion-verano', as: 'marta', world: 'later' },
  { name: 'calendar', path: '/mi-calendario', as: 'nadia' },
  { name: 'calendar-made', path: '/mi-calendario', as: 'marta', world: 'later' },
  { name: 'calendar-revoked', path: '/mi-calendario?hecho=calendar-revoked', as: 'teresa' },
  { name: 'data', path: '/mis-datos', as: 'marta' },
  { name: 'data-known', path: '/mis-datos', as: 'nadia', world: 'later' },
  { name: 'data-told', path: '/mis-datos/told', as: 'marta' },
  { name: 'data-interests', path: '/mis-datos/interests', as: 'nadia', world: 'later' },
  { name: 'data-noted', path: '/mis-datos/noted', as: 'nadia', world: 'later' },
  { name: 'objections', path: '/mis-datos/oponerse', as: 'marta' },
  { name: 'objections-filed', path: '/mis-datos/oponerse?hecho=objection-filed', as: 'omar', world: 'later' },
  { name: 'objections-answered', path: '/mis-datos/oponerse', as: 'teresa', world: 'later' },
  { name: 'held', path: '/mis-datos/task', as: 'marta' },
  { name: 'erasure', path: '/mis-datos/borrar', as: 'marta' },
  { name: 'erasure-asked', path: '/mis-datos?hecho=erasure-asked', as: 'svitlana', world: 'later' },
  { name: 'accesses', path: '/mis-datos/accesos', as: 'marta' },
  { name: 'accesses-unanswered', path: '/mis-datos/accesos', as: 'teresa', world: 'alone' },
  { name: 'acting', path: '/en-nombre-de', as: 'roser' },
  { name: 'home-for-another', path: '/?hecho=acting', as: 'teresa', forAnother: true },
  { name: 'acting-for-another', path: '/en-nombre-de', as: 'teresa', forAnother: true },
  { name: 'acting-nobody', path: '/en-nombre-de', as: 'pau' },
  { name: 'accessibility', path: '/accesibilidad' },
  { name: 'privacy', path: '/privacidad' },
  { name: 'not-found', path: '/nada', status: 404 },
];

/** The worlds in one theme, each opened when first asked for, with a session per citizen. */
export class Worlds {
  private readonly towns = new Map<World, Promise<Town>>();
  private readonly sessions = new Map<string, Promise<string>>();

  constructor(private readonly theme: string) {}

  town(world: World = 'fresh'): Promise<Town> {
    if (!this.towns.has(world)) this.towns.set(world, open(world, this.theme));
    return this.towns.get(world)!;
  }

  /** The cookie of a session, as `name=value`. */
  session({ as, world = 'fresh', forAnother = false }: State): Promise<string> | undefined {
    const key = `${world} ${as} ${forAnother}`;
    const enter = async () => {
      const town = await this.town(world);
      const cookie = await town.enter(as!);
      await town.answered(cookie);
      if (forAnother) await town.actForAnother(cookie);
      return cookie;
    };
    if (as && !this.sessions.has(key)) this.sessions.set(key, enter());
    return this.sessions.get(key);
  }

  /** The page as the server sends it, redirects followed. */
  async html(state: State, lang: Lang, headers: Record<string, string> = {}): Promise<Answer> {
    const town = await this.town(state.world);
    const cookie = await this.session(state);
    const ask: Ask = { headers: cookie ? { ...headers, cookie } : headers, fields: state.sent ? {} : undefined };
    const answer = await town.ask(`/${lang}${state.path}`, ask);
    const { location } = answer.headers;
    return location ? town.ask(location, { headers: ask.headers }) : answer;
  }

  async close(): Promise<void> {
    for (const town of this.towns.values()) await (await town).close();
  }
}

async function open(world: World, theme: string): Promise<Town> {
  const odd = ['--broken', 'aeat=html', '--broken', 'tgss=impossible-date'];
  const town = await Town.open({ sources: world === 'odd' ? odd : world !== 'alone', theme });
  if (world === 'later') {
    for (const citizen of ['marta', 'nadia', 'roser']) {
      await town.act(await town.enter(citizen), '/es/mis-permisos', { finalidad: 'personalisation', acto: 'si' });
    }
    await town.act(await town.enter('omar'), '/es/mis-permisos', { finalidad: 'personalisation', acto: 'no' });
    await town.act(await town.enter('nadia'), '/es/mis-datos/intereses', { tema: 'culture', acto: 'si' });
    await town.act(await town.enter('teresa'), '/es/mis-datos/oponerse', { finalidad: 'administration' });
    town.answerObjection('--rejected', 'Sin preguntar a las administraciones no podemos avisarte de tus plazos.');
    await town.act(await town.enter('omar'), '/es/mis-datos/oponerse', { finalidad: 'administration' });
    await town.act(await town.enter('svitlana'), '/es/mis-datos/borrar');
    await town.act(await town.enter('julian'), '/es/tramites/natacion-verano/inscripcion');
    await town.act(await town.enter('pau'), '/es/tramites/natacion-verano/inscripcion', { acto: 'guardar', telefono: '612 345' });
    const cookie = await town.enter('marta');
    await town.ask('/es/mi-calendario', { fields: { acto: 'crear' }, headers: { cookie } });
    await town.act(await town.enter('marta'), '/es/mis-notificaciones/ajuntament/S-7719/abrir');
    await prove(town, await town.enter('marta'));
  }
  return town;
}

/** She is told at an address that she proved with the code in the demonstration's mailbox; of sport
 *  once a week; and at a telephone, once she proves it. */
async function prove(town: Town, cookie: string): Promise<void> {
  await town.act(cookie, '/es/mis-avisos/contactos', { tipo: 'email', correo: 'marta@example.cat' });
  const page = (await town.ask('/es/mis-avisos', { headers: { cookie } })).body.toString();
  const [mailbox] = page.match(/http:\/\/[\d.:]+\/buzon/) ?? [''];
  const [point] = page.match(/\/es\/mis-avisos\/contactos\/[0-9a-f-]{36}/) ?? [''];
  const sent = async () => (await town.ask(mailbox)).body.toString().match(/\b\d{6}\b/)?.[0];
  let codigo = await sent();
  for (let tries = 0; tries < 40 && !codigo; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    codigo = await sent();
  }
  await town.act(cookie, point, { acto: 'confirmar', codigo: codigo ?? '' });
  await town.act(cookie, '/es/mis-avisos', { acto: 'canales', ambito: 'theme:sport', email: 'weekly' });
  await town.act(cookie, '/es/mis-avisos/contactos', { tipo: 'phone', telefono: '612345678' });
}
