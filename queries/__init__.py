"""Questions, one a file (*.rq), and the catalogue that runs them on a store, a file or an endpoint."""
