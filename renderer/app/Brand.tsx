import classes from './Brand.module.css';

/** The name of the house. */
export function Brand() {
  return <h1 className={classes.brand}>Vigie</h1>;
}
