"""Every own address × role × own brand, rival brand, other agency. What is expected stands in expected.py."""
