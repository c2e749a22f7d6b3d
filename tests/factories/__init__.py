"""Objects for tests. Called inside an agency, with a scope that holds the brand: `ResponseFactory(client=north.harbour)`."""
