/** Events of charts by the number under which office.js listens. */
export const ChartEvent = { added: 50, activated: 51, deactivated: 52, deleted: 53 } as const;
