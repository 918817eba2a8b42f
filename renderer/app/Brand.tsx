import classes from './Brand.module.css';

/** The name of the house. */
export function Brand() {
  return <span className={classes.brand}>Vigie</span>;
}
