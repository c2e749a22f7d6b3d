"""Starting the product on a bare machine, and the sample agencies to look at."""
