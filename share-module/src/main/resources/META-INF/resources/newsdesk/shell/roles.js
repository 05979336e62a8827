const READERS_OF_ALL = ['GENERAL_OFFICE', 'RECORDS', 'DIRECTOR', 'DEPUTY'];

/** Whether somebody reads the whole register, and so can verify its chain. The server decides; this only spares a dead end. */
export function readsWholeRegister(me) {
  return me.admin || me.roles.some((role) => READERS_OF_ALL.includes(role));
}

/** Whether the register has entries for somebody: all of them, or those of the own unit. */
export function readsRegister(me) {
  return readsWholeRegister(me) || me.units.length > 0;
}

/** Whether somebody hands pieces over as packages. */
export function packs(me) {
  return me.roles.some((role) => ['GENERAL_OFFICE', 'RECORDS'].includes(role));
}

/** Whether somebody looks after the organisation and the lists. */
export function readsOrganisation(me) {
  return me.admin || me.roles.includes('GENERAL_OFFICE');
}
