/** Who may own work: the pane names them with its settings, before it loads the words of the plan. */
export const team = {
  cxOffice: "CX office",
  customerCare: "Customer care",
  analytics: "Analytics",
  leadership: "Leadership",
  product: "Product",
  operations: "Operations",
  marketing: "Marketing",
} as const;
